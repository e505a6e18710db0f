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

const count = async (results: Record<string, string>) => {
  balances = await api.granted({ nonce: await newKey(), results })
}

/**
 * Asks for consents in the tap that this is called from. A refused or failed ask is an ordinary answer.
 * @returns what is left of each afterwards
 */
export async function topUp (...names: TemplateName[]): Promise<GrantBalance[]> {
  const wanted = balances.filter(each => names.includes(each.template)).map(each => each.templateId)
  if (wanted.length > 0) await askConsent(wanted).then(count).catch(() => undefined)
  return balances
}

/** The same in a tap that does something else: first thing in the handler and without waiting for it, so that it never stands in the way. */
export function askAtTap (...names: TemplateName[]): void {
  void topUp(...names)
}
