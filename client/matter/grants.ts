import type { TemplateName } from '@domain/inbox/templates'
import type { Me } from '@domain/people/contract'
import { useEffect } from 'react'
import { askAtTap, loadGrants } from '../session/consent'
import { isStaff, isVendorOnly } from '../session/use-me'

let loading: Promise<void> | undefined

/** The templates have to be known before the tap that asks; once per start of the app is enough. */
export function useGrantsAhead (): void {
  useEffect(() => {
    loading ??= loadGrants().then(balances => { if (balances.length === 0) loading = undefined })
  }, [])
}

/** The messages this person is sent about matters. */
export const templatesFor = (me: Me | undefined): readonly TemplateName[] => isStaff(me) ? ['task', 'alarm'] : isVendorOnly(me) ? ['task'] : ['progress']

/** Call first thing in a tap handler: asks for what this person needs to be reached. Never stands in the way. */
export const askToBeTold = (me: Me | undefined) => askAtTap(...templatesFor(me))
