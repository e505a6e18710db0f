import { useRouter } from '@tarojs/taro'
import { useState, type ReactNode } from 'react'
import { PlaceField, type Place } from '../binding/PlaceField'
import '../binding/binding.scss'

interface HomeGivenProps {
  estateId: string
  /** The page is done with the home it was opened for. */
  anew?: boolean
  children: (home: Place) => ReactNode
}

/** The home a page was opened for, or the one that is found by its address; then what is to be done with it. */
export function HomeGiven ({ estateId, anew = false, children }: HomeGivenProps) {
  const { premisesId, label } = useRouter().params
  const [home, setHome] = useState<Place | undefined>(premisesId && label && !anew ? { premisesId, label: decodeURIComponent(label) } : undefined)
  return <>
    <PlaceField estateId={estateId} value={home} onPick={setHome} />
    {home && children(home)}
  </>
}
