import type { Journal } from '../../types'
import { retold } from '../memory/retold'
import type { PushedEvent } from './events'

/** One event on its way to a function. */
export interface Push {
  id: string
  functionName: string
  event: PushedEvent
  /** Milliseconds of the cloud's clock before which it does not set out. */
  due: number
}

/** How one attempt to deliver it ended. */
export interface Attempt {
  /** Of the push. */
  id: string
  outcome: 'ok' | 'failed' | 'late'
  /** What the function failed with. */
  error?: string
  at: number
}

export type Followed = Push & { attempts: Attempt[] }

type Row = Push | Attempt

/** WeChat gives up after the first attempt and three more. */
const mostAttempts = 4

const isOver = ({ attempts }: Followed) => attempts.length >= mostAttempts || attempts.some(({ outcome }) => outcome === 'ok')

/** What was pushed and what became of it, out of the journal, so that a restart goes on where it was. */
export class Pushes {
  private readonly state: () => Map<string, Followed>

  constructor (private readonly journal: Journal) {
    this.state = retold<Row, Map<string, Followed>>(journal, 'wechat-event', () => new Map(), (state, row) => {
      if ('event' in row) state.set(row.id, { ...row, attempts: [] })
      else state.get(row.id)?.attempts.push(row)
    })
  }

  note (row: Row): void {
    this.journal.add('wechat-event', row)
  }

  list (): Followed[] {
    return [...this.state().values()]
  }

  find (id: string): Followed | undefined {
    return this.state().get(id)
  }

  /** Those that still have to be delivered. */
  open (): Followed[] {
    return this.list().filter(push => !isOver(push))
  }

  isOpen (id: string): boolean {
    const push = this.find(id)
    return push !== undefined && !isOver(push)
  }
}
