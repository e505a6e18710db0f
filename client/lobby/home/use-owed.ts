import { usePullDownRefresh } from '@tarojs/taro'
import { billing } from '@domain/billing/contract'
import { sumOwed } from '@domain/billing/owed'
import type { BillCard } from '@domain/billing/view'
import { moment } from '@domain/kit/calendar'
import { yuan } from '@domain/kit/yuan'
import { connect, serverNow, useCall } from '../../kit'
import { dayWords } from '../../matter'
import { words } from '../words'

const api = connect(billing)

export interface OwedNow {
  /** `¥663.38`; nothing where nothing is owed, or it can't be known now. */
  sum?: string
  note: string
  late: boolean
}

function told (cards: readonly BillCard[] | undefined): OwedNow {
  const [first] = cards ?? []
  if (!cards) return { note: words.billsNote, late: false }
  if (!first) return { note: words.nothingOwed, late: false }
  const late = cards.filter(each => each.overdue).length
  return { sum: `¥${yuan(sumOwed(cards))}`, note: late > 0 ? words.owedLate(late) : words.owed(cards.length, dayWords(moment(first.dueOn), serverNow())), late: late > 0 }
}

/** What all my homes owe, in one call; the door to the bills stands open whether it is answered or not. */
export function useOwed (): OwedNow {
  const { data, reload } = useCall(() => api.mine({}))
  usePullDownRefresh(() => { void reload() })
  return told(data)
}
