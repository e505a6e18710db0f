import { people, type Me } from '@domain/people/contract'
import { isOnlyVendor, isStaffRole } from '@domain/people/role'
import { create } from 'zustand'
import { useCallback } from 'react'
import { connect, lookAt, storage, useCall } from '../kit'

const api = connect(people)
const chosenKey = 'estate'

/** Who I am, shared by all pages of this phone, so that only the first one waits for it. */
const useShared = create<{ me?: Me, keep: (me: Me) => void }>(set => ({ keep: me => set({ me }) }))

let asking: Promise<Me> | undefined

/** Several parts of a page want to know at the same time; one call answers them all. */
const ask = () => asking ??= api.me({}).finally(() => { asking = undefined })

/** @returns `me` at once where another page asked already, and what `Page` needs as its state */
export function useMe () {
  const { me, keep } = useShared()
  const call = useCall(async () => {
    lookAt(storage.get<string>(chosenKey))
    const answer = await ask()
    keep(answer)
    return answer
  })
  const look = useCallback(async (estateId: string) => {
    storage.set(chosenKey, estateId)
    asking = undefined
    await call.reload()
  }, [call])
  const known = me ?? call.data
  return { ...call, me: known, loading: call.loading && known === undefined, look }
}

/** Works at the center or for it, rather than living here. */
export const isStaff = (me: Me | undefined) => me?.who?.roles.some(isStaffRole) ?? false
/** Comes for a vendor and for nothing else. */
export const isVendorOnly = (me: Me | undefined) => isOnlyVendor(me?.who?.roles ?? [])
export const lives = (me: Me | undefined) => me?.who?.roles.includes('resident') ?? false
