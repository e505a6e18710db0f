/** Random histories: whatever anybody tries, each key is in exactly one place, and the timeline alone says which. */
import { dayLength, hour } from '../kit/calendar'
import { Refused } from '../kit/errors'
import { advance } from '../matter/advance'
import type { Matter } from '../matter/matter'
import type { Move } from '../matter/move'
import { aMatter, as, center, mondayNoon } from '../../tests/make/matter'
import { zejing } from '../../tests/make/estate'
import { written } from '../../tests/make/walk-answers'
import { keyCustody } from './flow'
import { keyPlaces } from './custody'
import { holdersOf, lendingsOut, outSince, outWith, replay } from './places'

const clerk = as('liJing'), plumber = { personId: 'zhao-zhiqiang', name: '赵志强' }
const key = (n: number) => `history-key-${String(n).padStart(12, '0')}`
const step = (matter: Matter, move: Omit<Move, 'key'>, who = clerk, now = mondayNoon) => advance(keyCustody, matter, { ...move, key: key(matter.rev) }, who, zejing, now)

const handedIn = () => step(step(aMatter('keyCustody'), { action: 'receive' }), { action: 'handIn', keyIds: ['K1', 'K2'], ownerStrokes: written, deskStrokes: written })

/** Mulberry32: the same history for the same seed. */
function dice (seed: number) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function tries (roll: () => number, { custody }: Matter, now: number): Omit<Move, 'key'>[] {
  const one = <T>(list: readonly T[]) => list[Math.floor(roll() * list.length)]!
  const keyIds = one([['K1'], ['K2'], ['K1', 'K2'], ['K3']]), lendingId = one(custody!.lendings)?.id ?? 'L9', lossId = one(custody!.losses)?.id ?? 'S9'
  return [
    { action: 'lend', keyIds, borrower: plumber, lendFor: 'repair', note: '修水管', until: now + dayLength, standingId: 'P1' },
    { action: 'giveBack', keyIds, lendingId }, { action: 'giveBack', keyIds, lendingId },
    { action: 'loseKeys', keyIds, note: '找不到了' }, { action: 'countKeys', foundKeyIds: one([['K1'], ['K1', 'K2'], []]) },
    { action: 'agreeLock', lossId, ownerStrokes: written }, { action: 'changeLock', lossId, atCostOf: 'company', note: '换了锁芯' },
    { action: 'withdraw', keyIds, ownerStrokes: written }, { action: 'chaseKeys' }, { action: 'escalateKeys' }, { action: 'endPurpose', lendingId }
  ]
}

/** What must hold at every moment, in words. */
function wrongs (matter: Matter): string[] {
  const custody = matter.custody!, byLog = replay(custody.keys, matter.timeline)
  const out = lendingsOut(custody).flatMap(each => outWith(custody, each)).map(each => each.id)
  return [
    ...custody.keys.filter(each => each.place !== byLog[each.id]).map(each => `${each.id} is at ${each.place}, the log says ${byLog[each.id]}`),
    ...custody.keys.filter(each => (each.place === 'lent') !== (each.lendingId !== undefined)).map(each => `${each.id}: lent without a lending`),
    ...custody.keys.filter(each => each.place === 'lent' && out.filter(id => id === each.id).length !== 1).map(each => `${each.id} is out with several`),
    ...(outSince(custody) === custody.outSince ? [] : ['the list of what is out does not know']),
    ...(holdersOf(custody).every(id => matter.seenBy.includes(id)) ? [] : ['a holder does not see what they hold']),
    ...(matter.open || custody.keys.every(each => each.place === 'returned' || each.place === 'lost') ? [] : ['it ended with keys in it'])
  ]
}

test('2,000 histories: each key in one place, and the log says which', () => {
  const found: string[] = [], reached = new Set<string>()
  let taken = 0, ended = 0
  for (let seed = 0; seed < 2000; seed++) {
    const roll = dice(seed)
    let matter = handedIn(), now = mondayNoon
    for (let place = 0; place < 16; place++) {
      now += Math.floor(roll() * 40) * hour
      const moves = tries(roll, matter, now), move = moves[Math.floor(roll() * moves.length)]!
      try {
        matter = step(matter, move, ['chaseKeys', 'escalateKeys', 'endPurpose'].includes(move.action) ? center : clerk, now)
        taken++
      } catch (error) {
        if (!(error instanceof Refused)) throw error
      }
      found.push(...wrongs(matter).map(wrong => `history ${seed}, ${move.action}: ${wrong}`))
    }
    matter.custody!.keys.forEach(each => reached.add(each.place))
    ended += Number(!matter.open)
  }
  expect(found).toEqual([])
  expect([...reached].sort()).toEqual(keyPlaces.filter(each => each !== 'announced').sort())
  expect(taken).toBeGreaterThan(6000)
  expect(ended).toBeGreaterThan(100)
})

test('the look can fail: a key that was moved without a line', () => {
  const matter = handedIn()
  expect(wrongs({ ...matter, custody: { ...matter.custody!, keys: matter.custody!.keys.map(each => ({ ...each, place: 'returned' as const })) } })).toHaveLength(2)
})
