/** What one person may read of it; a list of what may travel. Strokes stay at home: they are seen on the slip. */
import type { Looking } from '../matter/bodies'
import type { Matter } from '../matter/matter'
import { isStaff } from '../matter/scope'
import type { FileLink } from '../matter/view'
import { may } from '../people/capability'
import type { Who } from '../people/person'
import type { Ask, CustodyKey, KeyCount, KeyCustody, Lending, Loss, Standing } from './custody'
import { isAnswerable } from './guards'
import { isUsable } from './permission'
import { handInText, lossText } from './texts'

export type AskState = 'waiting' | 'allowed' | 'refused' | 'used' | 'expired'
export interface AskView extends Pick<Ask, 'id' | 'keyIds' | 'to' | 'use' | 'purpose' | 'askedAt' | 'expiresAt'> { state: AskState, answeredBy?: string }
export interface LossView extends Omit<Loss, 'consent'> { consentAt?: number, text: string }

export interface CustodyView extends Pick<KeyCustody, 'tag' | 'purpose' | 'until'> {
  keys: CustodyKey[]
  standing: Standing[]
  bag?: FileLink
  ownerSignedAt?: number
  handedInAt?: number
  /** What is signed at the hand-in. */
  text: string
  lendings: Lending[]
  asks: AskView[]
  losses: LossView[]
  /** Staff only. */
  counts?: KeyCount[]
}

function stateOf (ask: Ask, now: number): AskState {
  if (ask.usedAt !== undefined) return 'used'
  if (isAnswerable(ask, now)) return 'waiting'
  if (ask.answer?.allowed === false) return 'refused'
  return isUsable(ask, now) ? 'allowed' : 'expired'
}

const askView = (ask: Ask, now: number): AskView => {
  const { id, keyIds, to, use, purpose, askedAt, expiresAt, answer } = ask
  return { id, keyIds, to, use, purpose, askedAt, expiresAt, state: stateOf(ask, now), ...(answer && { answeredBy: answer.byName }) }
}

const lossView = (custody: KeyCustody, loss: Loss): LossView => {
  const { consent, ...rest } = loss
  return { ...rest, text: lossText(custody, loss), ...(consent && { consentAt: consent.at }) }
}

/** Whoever only borrowed sees the keys and what they borrowed. */
const asBorrower = (body: KeyCustody, { id }: Who): KeyCustody =>
  ({ ...body, lendings: body.lendings.filter(each => each.to.personId === id), standing: [], asks: [], losses: [], counts: [] })

export function custodyView (_matter: Matter, custody: KeyCustody, { who, now, files }: Looking): CustodyView {
  const body = isStaff(who) && !may(who, 'seeRegister') && !who.roles.includes('resident') ? asBorrower(custody, who) : custody
  const { tag, purpose, until, keys, standing, bag, ownerSignature, deskSignature, lendings, asks, losses, counts } = body
  const [picture] = bag ? files(bag) : []
  return {
    tag, purpose, until, keys, standing, text: handInText(body), lendings, asks: asks.map(each => askView(each, now)), losses: losses.map(each => lossView(body, each)),
    ...(picture && { bag: picture }), ...(ownerSignature && { ownerSignedAt: ownerSignature.at }), ...(deskSignature && { handedInAt: deskSignature.at }), ...(isStaff(who) && { counts })
  }
}

/** Its stored files that this person will see. */
export const custodyFiles = ({ bag }: KeyCustody, _who: Who): string[] => bag ? [bag] : []
