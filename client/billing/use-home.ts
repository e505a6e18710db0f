import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Occupancy } from '@domain/people/occupancy'
import { useMe } from '../session/use-me'

interface ChosenHome { homes: readonly Pick<Occupancy, 'premisesId' | 'label'>[], premisesId: string | undefined, choose: (premisesId: string) => void }

/** Which of my homes a page is about: the one it was opened for, or the first. */
export function useHome (): ChosenHome {
  const { premisesId: asked } = useRouter().params
  const { me } = useMe()
  const [picked, choose] = useState(asked)
  const homes = me?.who?.occupancies ?? []
  return { homes, premisesId: (homes.find(each => each.premisesId === picked) ?? homes[0])?.premisesId, choose }
}
