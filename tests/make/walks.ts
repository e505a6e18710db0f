/** Random walks through a kind's table, as tests take them: anybody tries anything at any time. The same seed walks the same way. */
import { hour } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import { flows } from '@domain/flows'
import { advance } from '@domain/matter/advance'
import { plays } from '@domain/matter/allowed'
import type { Kind, Matter } from '@domain/matter/matter'
import type { InputName, Move } from '@domain/matter/move'
import type { Step } from '@domain/matter/step'
import { dice } from './dice'
import { zejing } from './estate'
import { aMatter, as, center, mondayNoon } from './matter'
import { ownAnswers, type Answer } from './walk-answers'

export const people = ([
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

/** One step that went through: the matter before and after it. */
export interface Stride { before: Matter, after: Matter, action: string, now: number, place: number }

/**
 * @param strides how often something is tried
 * @param seen called after each step that went through
 * @returns the matter as it is at the end, with an empty outbox
 */
export function walk (kind: Kind, seed: number, seen: (stride: Stride) => unknown, { begin = aMatter(kind), strides = 14, longestPause = 6 * hour } = {}): Matter {
  const roll = dice(seed)
  let matter = begin, now = mondayNoon
  for (let place = 0; place < strides; place++) {
    const step = flows[kind][Math.floor(roll() * flows[kind].length)]!
    const open = flows[kind].filter(each => each.from.includes(matter.status))
    const likely = roll() < 0.8 && open.length > 0 ? open[Math.floor(roll() * open.length)]! : step
    now += Math.floor(roll() * longestPause)
    const able = everyone.filter(who => likely.by.some(part => plays(part, { matter, who, estate: zejing, now })))
    const who = able.length > 0 && roll() < 0.9 ? able[Math.floor(roll() * able.length)]! : everyone[Math.floor(roll() * everyone.length)]!
    const move = moveFor(likely, roll, now, place)
    try {
      const after = advance(flows[kind], matter, move, who, zejing, now)
      seen({ before: matter, after, action: move.action, now, place })
      matter = { ...after, outbox: [] }
    } catch (error) {
      if (!(error instanceof Refused)) throw error
    }
  }
  return matter
}
