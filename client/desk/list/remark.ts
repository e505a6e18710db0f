import type { MatterCard } from '@domain/matter/contract'
import { actionWords, statusTones, statusWords } from '@domain/words'
import type { Tone } from '../../kit'
import { words } from '../words'

type Last = MatterCard['last']

const after = (said: string) => ({ byName, note }: Last) => note ? `${byName}${said}：${note}` : `${byName}${said}`

/** What somebody did last and the row should say, since it is why the matter is here. */
const remarks: Record<string, (last: Last) => string> = {
  decline: after('退回'),
  reject: after('反映还没办好'),
  reopen: after('要求重新办理'),
  nudge: after('在催办'),
  say: after('留言')
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
  const { last, handOverTo, assignee, firstContact, requester } = matter
  const why = handOverTo?.id === meId ? words.takeOver(handOverTo.reason) : remarks[last.action]?.(last)
  if (why !== undefined) return { text: why, pressing: true }
  const hands = [
    assignee && assignee.id !== meId ? words.goes(assignee.name) : undefined,
    firstContact && firstContact.id !== meId ? words.answers(firstContact.name) : undefined
  ].filter(Boolean)
  const who = [requester, ...hands].filter(Boolean).join(' · ')
  return who ? { text: who, pressing: false } : undefined
}

/** The state of a row in a word. */
export const chipOf = ({ last, status }: MatterCard): { word: string, tone: Tone } =>
  chips[last.action] ?? { word: statusWords[status], tone: statusTones[status] }
