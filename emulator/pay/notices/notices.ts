import type { Journal } from '../../types'
import { retold } from '../../wechat/memory/retold'
import { hour, minute } from '../time'

/** Something WeChat Pay has to tell a merchant's server. */
export interface Notice {
  id: string
  mchId: string
  url: string
  event: string
  /** The order's or the refund's own number, for people and tests to find it by. */
  about: string
  /** As it is sent, the same each time. */
  body: string
  /** Milliseconds of the cloud's clock before which it does not set out. */
  due: number
}

/** How one attempt to deliver it ended. */
export interface Attempt {
  /** Of the notice. */
  id: string
  /** What the server answered; not there where it did not, or not in time. */
  status?: number
  error?: string
  /** With a signature that is none, to see whether the server looks at it. */
  probe?: true
  at: number
}

export type Followed = Notice & { attempts: Attempt[] }

type Row = Notice | Attempt

/** pay.weixin.qq.com/docs/merchant/apis/mini-program-payment/payment-notice.html: 24 h 4 min in all. */
export const pausesMs = [
  15_000, 15_000, 30_000, 3 * minute, 10 * minute, 20 * minute, 30 * minute, 30 * minute, 30 * minute,
  hour, 3 * hour, 3 * hour, 3 * hour, 6 * hour, 6 * hour
]

const isHeard = ({ status = 0 }: Attempt) => status >= 200 && status < 300

/** When it sets out next; undefined when it was heard or given up. */
export function nextDue ({ due, attempts }: Followed): number | undefined {
  const told = attempts.filter(({ probe }) => !probe)
  const last = told.at(-1)
  if (!last) return due
  const pause = pausesMs[told.length - 1]
  return told.some(isHeard) || pause === undefined ? undefined : last.at + pause
}

/** What was to be told and what became of it, out of the journal, so that a restart goes on where it was. */
export class Notices {
  private readonly state: () => Map<string, Followed>

  constructor (private readonly journal: Journal) {
    this.state = retold<Row, Map<string, Followed>>(journal, 'pay-notice', () => new Map(), (state, row) => {
      if ('body' in row) state.set(row.id, { ...row, attempts: [] })
      else state.get(row.id)?.attempts.push(row)
    })
  }

  note (row: Row): void {
    this.journal.add('pay-notice', row)
  }

  list (): Followed[] {
    return [...this.state().values()]
  }

  find (id: string): Followed | undefined {
    return this.state().get(id)
  }

  /** Those that have to set out by now. */
  due (now: number): Followed[] {
    return this.list().filter(notice => (nextDue(notice) ?? Infinity) <= now)
  }
}
