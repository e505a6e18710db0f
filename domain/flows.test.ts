/** The tables as tables: a change of who may do what shows up in review, and every status can end. */
import { ended, kinds, statuses, type Kind, type Status } from './matter/matter'
import { flows } from './flows'

const rows = (kind: Kind) => flows[kind].map(({ action, from, to, by, tell = [], post = [], when = [], asks = {} }) =>
  [action, from.join('|'), '→', to, 'by', by.join('|'), 'tell', [...tell, ...post.map(part => `(${part})`)].join('|') || '-', ...(when.length ? ['when', when.join('|')] : []), ...(Object.keys(asks).length ? ['asks', Object.entries(asks).map(([name, need]) => need === 'must' ? `${name}!` : name).join('|')] : [])].join(' '))

/** Statuses that can be reached from the beginning of this kind. */
function reachable (kind: Kind): Set<Status> {
  const found = new Set<Status>([kind === 'homeVisit' ? 'received' : 'submitted'])
  for (let size = 0; size !== found.size;) {
    size = found.size
    for (const { from, to } of flows[kind]) {
      if (!statuses.includes(to as Status)) continue
      if (from.some(status => found.has(status))) found.add(to as Status)
    }
  }
  return found
}

const canEnd = (kind: Kind, status: Status, seen: Set<Status> = new Set()): boolean => ended.includes(status) || flows[kind].some(({ from, to }) =>
  from.includes(status) && statuses.includes(to as Status) && !seen.has(to as Status) && canEnd(kind, to as Status, new Set([...seen, status])))

describe.each([...kinds])('%s', kind => {
  test('who may do what, and who hears', () => expect(rows(kind)).toMatchSnapshot())

  test('every status that can be reached can still end', () => {
    expect([...reachable(kind)].filter(status => !canEnd(kind, status) && status !== 'deferred')).toEqual([])
  })

  test('responsibility moves only by receiving, appointing and accepted hand-over', () => {
    const moving = flows[kind].filter(({ does = [] }) => does.some(effect => effect === 'becomeFirstContact' || effect === 'appointContact'))
    expect(new Set(moving.map(step => step.action))).toEqual(new Set(kind === 'homeVisit' ? ['takeOver'] : ['receive', 'appoint', 'takeOver']))
  })
})

test.each(kinds.filter(kind => flows[kind].some(step => step.to === 'deferred')))('a deferral of %s ends: by a person and by time', kind => {
  expect(flows[kind].find(step => step.action === 'resume')?.by).toEqual(expect.arrayContaining(['firstContact', 'system']))
})
