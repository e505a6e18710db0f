import type { LocalCloud } from '../../types'
import { retold } from './retold'

interface Row { openid: string; templateIds: string[]; answer: 'accept' | 'reject'; at: number }

/** Who confirmed on the phone to work for the owner of this mini-program, and which work templates they take. */
export class Employees {
  private readonly state: () => Map<string, Set<string>>

  constructor (private readonly cloud: LocalCloud) {
    this.state = retold<Row, Map<string, Set<string>>>(cloud.journal, 'employee-binding', () => new Map(), (state, row) => {
      if (row.answer === 'accept') state.set(row.openid, new Set([...state.get(row.openid) ?? [], ...row.templateIds]))
      else state.delete(row.openid)
    })
  }

  /** The templates this person takes; undefined for somebody who is not bound. */
  templatesOf (openid: string): string[] | undefined {
    const templates = this.state().get(openid)
    return templates && [...templates]
  }

  /** Everybody who is bound. */
  list (): { openid: string; templateIds: string[] }[] {
    return [...this.state()].map(([openid, templates]) => ({ openid, templateIds: [...templates] }))
  }

  answer (openid: string, templateIds: string[], answer: 'accept' | 'reject'): void {
    const row: Row = { openid, templateIds, answer, at: this.cloud.clock.now() }
    this.cloud.journal.add('employee-binding', row)
    this.cloud.publish({ type: 'sent', kind: 'employee-binding', row })
  }
}
