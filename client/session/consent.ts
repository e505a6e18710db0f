import { inbox, type GrantBalance } from '@domain/inbox/contract'
import type { TemplateName } from '@domain/inbox/templates'
import { askConsent, connect } from '../kit'
import { newKey } from '../kit/ports/key'

const api = connect(inbox)

/** WeChat's sheet must open in the tap itself, so the ids have to be there before it. */
let balances: GrantBalance[] = []

/** Loads which templates there are and what is left of each consent. @returns nothing where it can't be known now */
export async function loadGrants (): Promise<GrantBalance[]> {
  balances = await api.grants({}).catch(() => balances)
  return balances
}

/**
 * Asks for consents in the tap that this is called from, first thing in the handler and without waiting for it: a refused
 * or failed ask never stands in the way of what the person wanted to do.
 */
export function askAtTap (...names: TemplateName[]): void {
  const wanted = balances.filter(each => names.includes(each.template)).map(each => each.templateId)
  if (wanted.length === 0) return
  void askConsent(wanted).then(async results => {
    balances = await api.granted({ nonce: await newKey(), results })
  }).catch(() => undefined)
}
