import type { Me } from '@domain/people/contract'
import type { Occupancy } from '@domain/people/person'
import { create } from 'zustand'
import { storage } from '../kit'

const place = 'home'

interface ChosenHome { premisesId: string | undefined, choose: (premisesId: string) => void }

/** Which of their homes somebody is looking at, remembered by this phone. */
export const useChosenHome = create<ChosenHome>(set => ({
  premisesId: storage.get<string>(place),
  choose (premisesId) {
    storage.set(place, premisesId)
    set({ premisesId })
  }
}))

/** The chosen home, or the first where the choice is no longer theirs. */
export const homeOf = (me: Me | undefined, premisesId: string | undefined): Occupancy | undefined => {
  const homes = me?.who?.occupancies ?? []
  return homes.find(each => each.premisesId === premisesId) ?? homes[0]
}
