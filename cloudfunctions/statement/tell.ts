/** Who is told of a step of a statement, as its row says: in the transaction that takes it. */
import type { Estate } from '@domain/estate/estate'
import { staffWith } from '@domain/estate/roster'
import type { Message } from '@domain/inbox/message'
import type { Notice } from '@domain/inbox/notice'
import { fill } from '@domain/inbox/sayings'
import { yuan } from '@domain/kit/yuan'
import type { Statement } from '@domain/statement/statement'
import { statementRows, type StatementAction, type Told } from '@domain/statement/steps'
import { ownStateWords, statementNews, statementStateWords, statementTitle } from '@domain/statement/words'
import { crewOf } from '@domain/vendor/crew'
import { noticeTo } from '../courier/notice-to'

const people: Record<Told, (statement: Statement, estate: Estate) => string[]> = {
  crew: ({ vendorId }, estate) => crewOf(estate, [vendorId]),
  manager: (_statement, estate) => staffWith(estate, 'manager').map(each => each.personId),
  finance: (_statement, estate) => staffWith(estate, 'finance').map(each => each.personId),
  sender: ({ sent }) => sent ? [sent.by] : []
}

export function noticesOf (action: StatementAction, statement: Statement, reason: string | undefined, estate: Estate, now: number): Notice[] {
  const { _id, rev, totalFen, state } = statement, { tell } = statementRows[action], { title, text } = statementNews[action], isOwn = tell === 'crew'
  const what = statementTitle(statement), said = fill(text, { title: what, sum: `${yuan(totalFen)} 元`, reason: reason ?? '' })
  const message: Message = {
    template: 'task', title, text: said, page: `/statement/${isOwn ? 'own' : 'detail'}/index?id=${_id}`,
    values: { thing1: title, thing2: what, time3: String(now), phrase4: (isOwn ? ownStateWords : statementStateWords)[state] }
  }
  return people[tell](statement, estate).map(personId => noticeTo(personId, estate, { id: `statement-${_id}`, nth: rev, message }, now))
}
