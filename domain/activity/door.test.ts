/** The rule of the line, walked through histories that chance made: any that fails is walked again by its seed. */
import { dice } from '../../tests/make/dice'
import { admitted, wouldBe, type Hall } from './door'
import { signupId, type Signup } from './signup'

const hallOf = (capacity: number, line: number): Hall => ({ capacity, line, taken: 0, waiting: 0, turn: 0, open: true })
const signupOf = (n: number, party: number): Signup => ({
  _id: signupId('a', `p${n}`), v: 1, estateId: 'zejing', activityId: 'a', personId: `p${n}`, name: `住户${n}`, label: '', companions: party - 1, names: [], party, state: 'asked', asked: `k${n}`, at: n, startsAt: 0, wishAt: n
})

/** A list as it lies in the database, with what a round reads of it. */
class List {
  readonly all = new Map<string, Signup>()
  constructor (public hall: Hall, private readonly perRound: number) {}

  wish (signup: Signup) { this.all.set(signup._id, signup) }

  private get sorted () { return [...this.all.values()] }
  get line () { return this.sorted.filter(each => each.state === 'waiting').sort((a, b) => a.line! - b.line!) }
  get inside () { return this.sorted.filter(each => each.state === 'placed') }
  get tray () { return this.sorted.filter(each => each.wishAt !== undefined).sort((a, b) => a.wishAt! - b.wishAt!) }

  /** Rounds until nothing is left to do. @returns how many */
  settle (): number {
    for (let rounds = 1; ; rounds++) {
      const tray = this.tray.slice(0, this.perRound), line = this.line.slice(0, this.perRound)
      const { places, changed, more } = admitted(this.hall, tray, line, line.length < this.perRound)
      this.hall = { ...this.hall, ...places }
      for (const each of changed) this.all.set(each._id, each)
      if (!more && tray.length < this.perRound) return rounds
    }
  }
}

const sum = (signups: readonly Signup[]) => signups.reduce((total, each) => total + each.party, 0)

test.each(Array.from({ length: 60 }, (_each, seed) => seed + 1))('a history of seed %i: never over, nobody passed, no place idle that the first could take', seed => {
  const roll = dice(seed), below = (n: number) => Math.floor(roll() * n), list = new List(hallOf(5 + below(40), below(2) * below(60)), 1 + below(12))
  for (let moment = 1; moment <= 120; moment++) {
    for (let wishes = below(4); wishes >= 0; wishes--) {
      const going = [...list.inside, ...list.line], left = going[below(going.length)]
      if (left && roll() < 0.4) list.wish({ ...left, state: 'leaving', wishAt: moment })
      else list.wish({ ...signupOf(moment * 10 + wishes, 1 + below(4)), wishAt: moment })
    }
    const rounds = list.settle(), first = list.line[0]
    expect(rounds).toBeLessThan(500)
    expect(list.tray).toEqual([])
    expect(sum(list.inside)).toBe(list.hall.taken)
    expect(list.line).toHaveLength(list.hall.waiting)
    expect(list.hall.taken).toBeLessThanOrEqual(list.hall.capacity)
    expect(list.hall.waiting).toBeLessThanOrEqual(list.hall.line)
    if (first) expect(list.hall.taken + first.party).toBeGreaterThan(list.hall.capacity)
    expect(Math.max(0, ...list.inside.map(each => each.line!))).toBeLessThan(first?.line ?? Infinity)
  }
})

const settled = (list: List, ...signups: Signup[]) => {
  for (const each of signups) list.wish(each)
  list.settle()
  return signups.map(each => list.all.get(each._id)!.state)
}

test('whoever is first and does not fit waits, and nobody passes them', () => {
  const list = new List(hallOf(3, 5), 30)
  expect(settled(list, signupOf(1, 2), signupOf(2, 2), signupOf(3, 1))).toEqual(['placed', 'waiting', 'waiting'])
  expect(settled(list, { ...list.all.get('a_p1')!, state: 'leaving', wishAt: 9 })).toEqual(['cancelled'])
  expect([list.hall.taken, list.hall.waiting]).toEqual([3, 0])
})

test('nobody waits where there is no line, and nobody comes in where it is over', () => {
  const list = new List(hallOf(1, 0), 30)
  expect(settled(list, signupOf(1, 1), signupOf(2, 1))).toEqual(['placed', 'turnedAway'])
  list.hall = { ...list.hall, open: false }
  expect(settled(list, { ...list.all.get('a_p1')!, state: 'leaving', wishAt: 9 }, signupOf(3, 1))).toEqual(['cancelled', 'turnedAway'])
})

test('what would become of a party', () => {
  expect(wouldBe({ capacity: 3, line: 1, taken: 2, waiting: 0 }, 1)).toBe('placed')
  expect(wouldBe({ capacity: 3, line: 1, taken: 2, waiting: 0 }, 2)).toBe('waiting')
  expect(wouldBe({ capacity: 3, line: 1, taken: 2, waiting: 1 }, 1)).toBe('turnedAway')
})
