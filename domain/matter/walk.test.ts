/**
 * 3,000 random walks through each kind's table: anybody tries anything at any time. Who may act may see; from the
 * moment it was received somebody is always responsible; nothing throws but a refusal.
 */
import { hour } from '../kit/calendar'
import { Refused } from '../kit/errors'
import { flows } from '../flows'
import { dice } from '../../tests/make/dice'
import { zejing } from '../../tests/make/estate'
import { aMatter, as, center, mondayNoon } from '../../tests/make/matter'
import { ownAnswers, type Answer } from '../../tests/make/walk-answers'
import { advance } from './advance'
import { allowed, plays } from './allowed'
import { dues } from './due'
import { ended, kinds, type Kind, type Matter } from './matter'
import type { InputName, Move } from './move'
import { vendorOf } from '../vendor/crew'
import type { Who } from '../people/person'
import { sees } from './scope'
import type { Step } from './step'

const people = ([
  'wangXiulan', 'wangXiaoyu', 'heJingyi', 'zhangWei', 'liJing', 'chenXiao', 'zhouMin', 'zhaoZhiqiang', 'qianYong', 'gaoFeng', 'shenLan', 'maAnping', 'dengMinghui', 'qiuLan'
] as const).map(name => as(name))
const everyone = [...people, center]

function answers (roll: () => number, now: number): Partial<Record<InputName, unknown>> {
  const one = <T>(list: readonly T[]) => list[Math.floor(roll() * list.length)]!
  const staff = () => one(zejing.staff).personId
  return {
    note: '说明', photos: [], assigneeId: staff(), clerkId: staff(), accusedIds: roll() < 0.5 ? [staff()] : [], categoryId: one(zejing.categories).id,
    priority: one(['normal', 'urgent']), until: now + Math.floor(roll() * 200) * hour, materials: [], costFen: 100, scores: { speed: 1, quality: 5, manner: 3 },
    reason: 'notOurs', duplicateOf: 'another', result: one(['satisfied', 'partly', 'unsatisfied']), clock: one(['receive', 'arrive', 'finish', 'followUp']),
    ...Object.fromEntries(Object.entries<Answer>(ownAnswers).map(([name, answer]) => [name, answer(roll, now)]))
  }
}

function moveFor (step: Step, roll: () => number, now: number, place: number): Move {
  const given = answers(roll, now)
  const asked = Object.keys(step.asks ?? {}) as InputName[]
  return { action: step.action, key: `walk-${place}-0123456789012345`, ...Object.fromEntries(asked.map(name => [name, given[name]])) }
}

/** Vendors' people read what they are asked for, through a page of their own. */
const mayRead = (who: Who, matter: Matter) => sees(who, matter) || (matter.quoting?.readers ?? []).includes(vendorOf(zejing, who.id)?.id ?? '')

/** What must never be, in words; plain comparisons, since an `expect` for each of a million would take minutes. */
function wrongs (kind: Kind, matter: Matter, now: number, place: number): string[] {
  const waiting = matter.open && matter.status !== 'submitted'
  const told = matter.outbox.flatMap(each => [...each.push, ...each.post])
  const watched = [people[place % people.length]!, people[(place + 3) % people.length]!, people[(place + 7) % people.length]!]
  return [
    ...watched.filter(who => allowed(flows[kind], matter, who, zejing, now).length > 0 && !mayRead(who, matter)).map(who => `${who.name} may act and not see`),
    ...watched.filter(who => matter.hiddenFrom.includes(who.id) && sees(who, matter)).map(who => `${who.name} looks through the wall`),
    ...(waiting && matter.firstContactId === undefined ? ['nobody is responsible'] : []),
    ...(waiting && matter.turn.length === 0 ? ['nobody has to move'] : []),
    ...(matter.hiddenFrom.includes(matter.firstContactId ?? '') ? ['the accused is responsible'] : []),
    ...told.filter(id => matter.hiddenFrom.includes(id)).map(id => `${id} was told behind the wall`)
  ]
}

function walk (kind: Kind, seed: number, found: string[]): Matter {
  const roll = dice(seed)
  let matter = aMatter(kind), now = mondayNoon
  for (let place = 0; place < 14; place++) {
    const step = flows[kind][Math.floor(roll() * flows[kind].length)]!
    const open = flows[kind].filter(each => each.from.includes(matter.status))
    const likely = roll() < 0.8 && open.length > 0 ? open[Math.floor(roll() * open.length)]! : step
    now += Math.floor(roll() * 6 * hour)
    const able = everyone.filter(who => likely.by.some(part => plays(part, { matter, who, estate: zejing, now })))
    const who = able.length > 0 && roll() < 0.9 ? able[Math.floor(roll() * able.length)]! : everyone[Math.floor(roll() * everyone.length)]!
    const move = moveFor(likely, roll, now, place)
    try {
      const next = advance(flows[kind], matter, move, who, zejing, now)
      if (next.rev !== matter.rev + 1 || next.timeline.length !== matter.timeline.length + 1) found.push(`walk ${seed}: more than one line`)
      found.push(...wrongs(kind, next, now, place + seed).map(wrong => `walk ${seed}, ${move.action}: ${wrong}`))
      matter = { ...next, outbox: [] }
    } catch (error) {
      if (!(error instanceof Refused)) throw error
    }
  }
  return matter
}

describe.each([...kinds])('3,000 walks through %s', kind => {
  const ends = Array.from({ length: 3000 }, (_, seed) => seed)
  test('who may act may see, and somebody is always responsible', () => {
    const found: string[] = []
    const reached = new Set(ends.map(seed => walk(kind, seed, found).status))
    expect(found).toEqual([])
    expect(reached.size).toBeGreaterThan(3)
    expect([...reached].some(status => ended.includes(status))).toBe(true)
  })

  test('time alone moves every open matter that waits for somebody', () => {
    const matter = aMatter(kind)
    expect(dues(matter).length).toBeGreaterThan(0)
  })
})
