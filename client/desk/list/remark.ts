import type { MatterCard } from '@domain/matter/contract'
import { actionWords, statusTones, statusWord } from '@domain/words'
import type { Tone } from '../../kit'
import { words } from '../words'

/** What somebody did last and the row should say, since it is why the matter is here. */
const remarks: Record<string, string> = { decline: '退回', reject: '反映还没办好', reopen: '要求重新办理', nudge: '在催办', say: '留言' }

function whyHere ({ last: { action, byName, note }, handOverTo, requester }: MatterCard, meId: string): string | undefined {
  if (handOverTo?.id === meId) return words.takeOver(handOverTo.reason)
  const did = remarks[action]
  // What the desk itself wrote last is answered; what the requester wrote waits for an answer.
  if (did === undefined || (action === 'say' && byName !== requester)) return undefined
  return note ? `${byName}${did}：${note}` : `${byName}${did}`
}

/** What came back is told by why it did. */
const chips: Record<string, { word: string, tone: Tone }> = {
  decline: { word: actionWords.decline, tone: 'amber' },
  reject: { word: actionWords.reject, tone: 'cinnabar' },
  reopen: { word: actionWords.reopen, tone: 'cinnabar' }
}

export interface Remark { text: string, pressing: boolean }

/** @returns the third line of a row: why it is here, else who has it in hand; nothing where that is the reader alone */
export function remarkOf (matter: MatterCard, meId: string): Remark | undefined {
  const { assignee, firstContact, requester } = matter
  const why = whyHere(matter, meId)
  if (why !== undefined) return { text: why, pressing: true }
  const hands = [
    assignee && assignee.id !== meId ? words.goes(assignee.name) : undefined,
    firstContact && firstContact.id !== meId ? words.answers(firstContact.name) : undefined
  ].filter(Boolean)
  const who = [requester, ...hands].filter(Boolean).join(' · ')
  return who ? { text: who, pressing: false } : undefined
}

/** The state of a row in a word. */
export const chipOf = ({ last, kind, status }: MatterCard): { word: string, tone: Tone } =>
  chips[last.action] ?? { word: statusWord(kind, status), tone: statusTones[status] }
