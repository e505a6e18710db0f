import { flows } from '@domain/flows'
import { zejing } from '../../tests/make/estate'
import { aMatter, as, center, mondayNoon } from '../../tests/make/matter'
import type { CastName } from '../../tests/cast'
import { advance } from './advance'
import type { Kind, Matter } from './matter'
import type { Move } from './move'
import { cardFor } from './view-for'

let keys = 0
type Asked = Omit<Move, 'key'>
const step = (matter: Matter, name: CastName, move: Asked) => advance(flows[matter.kind], matter, { ...move, key: `key-of-card-tests-${++keys}` }, as(name), zejing, mondayNoon)
const of = (kind: Kind, ...moves: [CastName, Asked][]) => moves.reduce((matter, [name, move]) => step(matter, name, move), aMatter(kind))
const card = (matter: Matter, name: CastName) => cardFor(flows[matter.kind], matter, as(name), zejing, mondayNoon)

const received: [CastName, Asked] = ['liJing', { action: 'receive' }]
const assigned: [CastName, Asked] = ['liJing', { action: 'assign', assigneeId: 'zhao-zhiqiang' }]
const started: [CastName, Asked] = ['zhaoZhiqiang', { action: 'start' }]
const arrived: [CastName, Asked] = ['zhaoZhiqiang', { action: 'arrive' }]

describe('the one button of a row', () => {
  test.each<[string, Kind, CastName, [CastName, Asked][], string | undefined]>([
    ['nobody has it', 'repair', 'chenXiao', [], 'receive'],
    ['its first contact sends somebody', 'repair', 'liJing', [received], 'assign'],
    ['another clerk has none', 'repair', 'chenXiao', [received], undefined],
    ['somebody is sent already: sending another leads nowhere', 'repair', 'liJing', [received, assigned], undefined],
    ['the technician begins', 'repair', 'zhaoZhiqiang', [received, assigned], 'start'],
    ['arrives', 'repair', 'zhaoZhiqiang', [received, assigned, started], 'arrive'],
    ['and completes', 'repair', 'zhaoZhiqiang', [received, assigned, started, arrived], 'complete'],
    ['a complaint is looked into first', 'complaint', 'liJing', [received], 'verify'],
    ['whoever it is offered to takes it', 'repair', 'chenXiao', [received, ['gaoFeng', { action: 'handOver', clerkId: 'chen-xiao', note: '休假' }]], 'takeOver']
  ])('%s', (_case, kind, name, moves, expected) => {
    expect(card(of(kind, ...moves), name).primary).toBe(expected)
  })
})

test('why it came back stays on the card when only time has passed since', () => {
  const declined = of('repair', received, assigned, ['zhaoZhiqiang', { action: 'decline', note: '缺配件' }])
  const warned = advance(flows.repair, declined, { action: 'warn', clock: 'arrive', key: 'key-of-the-clock' }, center, zejing, mondayNoon)
  expect(card(warned, 'liJing').last).toMatchObject({ action: 'decline', byName: '赵志强', note: '缺配件' })
})

test('residents are not told of a hand-over that is only offered', () => {
  const offered = of('repair', received, ['gaoFeng', { action: 'handOver', clerkId: 'chen-xiao', note: '休假' }])
  expect(card(offered, 'gaoFeng').handOverTo).toMatchObject({ id: 'chen-xiao', reason: '休假' })
  expect(card(offered, 'wangXiulan').handOverTo).toBeUndefined()
})

test('the promise that runs out first is named', () => {
  expect(card(of('repair'), 'wangXiulan').dueFor).toBe('receive')
  expect(card(of('repair', received), 'wangXiulan').dueFor).toBe('arrive')
  expect(card(of('complaint', received), 'wangXiulan').dueFor).toBe('finish')
})

test('the first photo comes as a link, where one is given', () => {
  const matter = { ...aMatter('repair'), photos: ['cloud://one', 'cloud://two'] }
  const links = new Map([['cloud://one', 'https://files/one'], ['cloud://two', 'https://files/two']])
  expect(cardFor(flows.repair, matter, as('wangXiulan'), zejing, mondayNoon, links).photo).toBe('https://files/one')
  expect(cardFor(flows.repair, matter, as('wangXiulan'), zejing, mondayNoon).photo).toBeUndefined()
})

test('whose it is decides the words: mine, followed, or neither', () => {
  expect(card(of('repair'), 'wangXiulan')).toMatchObject({ mine: true, following: false })
  expect(card({ ...aMatter('issue'), public: true, followerIds: ['he-jingyi'] }, 'heJingyi')).toMatchObject({ mine: false, following: true })
})
