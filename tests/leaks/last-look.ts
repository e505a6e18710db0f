/** At the end of a story with paid work everybody who may not see all of it looks once more at everything they can reach, and at what they cannot. */
import { spans } from '@domain/board/spans'
import { jobViewNames } from '@domain/job/views'
import { viewNames } from '@domain/matter/views'
import { cast, type CastMember } from '../cast'
import type { Wire } from '../make/wire'
import { isCrew, loneAdmin, loneGuard, members } from './accounts'
import type { Paid } from './paid'

type Look = readonly [contract: string, method: string, input: object]

const each = (ids: readonly string[], ...methods: [string, string][]): Look[] => ids.flatMap(id => methods.map(([contract, method]): Look => [contract, method, { id }]))
const taking = (kind: string) => ({ key: `last-look-at-${kind}-0123456789`, kind, format: 'xlsx', numbers: 'masked' })

const own: readonly Look[] = [['people', 'me', {}], ['privacy', 'myData', {}], ['privacy', 'whoLooked', {}]]
const lists = (views: readonly string[]): Look[] => views.map((view): Look => ['matter', 'list', { view }])

/** Who looks, and at what: of those who are refused everywhere else other stories tell. */
function looks ({ matters, statements, dues }: Paid): readonly (readonly [readonly CastMember[], readonly Look[]])[] {
  const ids = matters.map(({ _id }) => _id), papers = statements.map(({ _id }) => _id), vendorIds = [...new Set(matters.flatMap(({ quoting }) => quoting?.asks.map(ask => ask.vendorId) ?? []))]
  const theirs: Look[] = [...own, ['inbox', 'list', {}]], seen = each(ids, ['work-order', 'get'])
  return [
    [members.filter(isCrew), [...theirs, ...jobViewNames.map((view): Look => ['job', 'list', { view }]), ['statement', 'mine', {}], ...each(ids, ['job', 'get']), ...each(papers, ['statement', 'own'])]],
    [[cast.wangXiulan, cast.wangXiaoyu, cast.heJingyi], [...theirs, ...seen, ...lists(['mine', 'ended', 'household', 'nearby']), ['billing', 'mine', {}], ['payment', 'payments', {}], ['vendor', 'browse', {}]]],
    [[cast.zhaoZhiqiang, loneGuard], [...theirs, ...seen, ...lists(viewNames)]],
    [[cast.linHai, cast.fangMin], [...own, ...seen]],
    [[loneAdmin], [
      ...theirs, ...seen, ['audit', 'list', {}], ['vendor', 'list', {}], ['vendor', 'offers', {}], ...each(vendorIds, ['vendor', 'get'], ['vendor', 'rated']), ['billing', 'bills', { state: 'open' }], ['payment', 'received', {}],
      ...[...new Set(dues.map(due => due.period))].map((period): Look => ['payment', 'accounts', { period }]), ['imports', 'exportMoney', taking('arrears')], ['imports', 'exportRows', taking('register')],
      ...spans.map((span): Look => ['board', 'open', { span }]), ['board', 'export', { span: 'quarter', key: 'last-look-at-the-board-0123' }], ['board', 'findings', {}], ['board', 'sample', {}], ['board', 'reports', {}]
    ]]
  ]
}

/** Lists go on page by page. */
async function looksAt ({ call }: Pick<Wire, 'call'>, member: CastMember, [contract, method, input]: Look): Promise<void> {
  for (let after: string | undefined, pages = 0; pages < 20; pages++) {
    const reply = await call<{ next?: string } | undefined>(member, contract, method, { ...input, ...(after && { after }) }, 'zejing')
    after = reply.ok ? reply.data?.next : undefined
    if (!after) return
  }
}

/** What comes back is heard like everything else. */
export async function lastLook (wire: Pick<Wire, 'call'>, paid: Paid): Promise<void> {
  for (const [who, all] of looks(paid)) for (const member of who) await Promise.all(all.map(look => looksAt(wire, member, look)))
}
