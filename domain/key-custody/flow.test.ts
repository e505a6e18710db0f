/** Conditions of single steps, at their edges. */
import { dayLength, hour, minute } from '../kit/calendar'
import { Refused } from '../kit/errors'
import { advance } from '../matter/advance'
import { dues } from '../matter/due'
import type { Matter } from '../matter/matter'
import type { Move } from '../matter/move'
import type { CastName } from '../../tests/cast'
import { aMatter, as, center, mondayNoon } from '../../tests/make/matter'
import { zejing } from '../../tests/make/estate'
import { written } from '../../tests/make/walk-answers'
import { keyCustody } from './flow'
import { tagOf } from './begin'

type Said = Omit<Move, 'key'>
const step = (matter: Matter, who: CastName | 'center', move: Said, now = mondayNoon) =>
  advance(keyCustody, matter, { ...move, key: `flow-key-${String(matter.rev).padStart(12, '0')}` }, who === 'center' ? center : as(who), zejing, now)

function refusal (take: () => unknown): string {
  try { take() } catch (error) { if (error instanceof Refused) return `${error.code} ${error.reason}`; throw error }
  return 'none'
}

const received = () => step(aMatter('keyCustody'), 'liJing', { action: 'receive' })
const kept = () => step(received(), 'liJing', { action: 'handIn', keyIds: ['K1', 'K2'], ownerStrokes: written, deskStrokes: written })
const viewer: Said = { action: 'askLending', keyIds: ['K1'], borrower: { name: '看房的张先生' }, lendFor: 'viewing', note: '周三下午看房' }
const lent: Said = { action: 'lend', keyIds: ['K1'], borrower: { personId: 'zhao-zhiqiang', name: '冒名' }, lendFor: 'repair', note: '修水管', until: mondayNoon + 4 * dayLength, standingId: 'P1' }

describe('handing in', () => {
  test.each<[string, Said, string]>([
    ['not every key counted', { action: 'handIn', keyIds: ['K1'], ownerStrokes: written, deskStrokes: written }, 'invalid allCounted'],
    ['a key that is not on the list', { action: 'handIn', keyIds: ['K1', 'K7'], ownerStrokes: written, deskStrokes: written }, 'invalid allCounted'],
    ['without the resident', { action: 'handIn', keyIds: ['K1', 'K2'], deskStrokes: written }, 'invalid ownerSigned'],
    ['without the clerk', { action: 'handIn', keyIds: ['K1', 'K2'], ownerStrokes: written }, 'invalid required']
  ])('%s', (_what, move, why) => expect(refusal(() => step(received(), 'liJing', move))).toBe(why))

  test('signed on the resident’s own phone, then by the clerk; a corrected list has to be signed anew', () => {
    const signed = step(received(), 'wangXiulan', { action: 'signHandIn', ownerStrokes: written })
    expect(signed.custody?.ownerSignature).toMatchObject({ personId: 'wang-xiulan', text: expect.stringContaining('入户门钥匙 2 把') })
    expect(step(signed, 'liJing', { action: 'handIn', keyIds: ['K1', 'K2'], deskStrokes: written })).toMatchObject({ status: 'inProgress', custody: { keys: [{ place: 'desk' }, { place: 'desk' }] } })
    const corrected = step(signed, 'liJing', { action: 'listKeys', custodyKeys: [{ kind: 'door', pieces: 3 }] })
    expect(refusal(() => step(corrected, 'liJing', { action: 'handIn', keyIds: ['K1'], deskStrokes: written }))).toBe('invalid ownerSigned')
  })

  test('on the clerk’s device the clerk is the witness', () => {
    expect(kept().custody?.ownerSignature).toMatchObject({ name: '王秀兰', witness: { id: 'li-jing', name: '李静' } })
  })

  test('strokes stay out of the timeline', () => expect(JSON.stringify(kept().timeline)).not.toContain('Strokes'))
})

describe('the resident is asked', () => {
  const ask = step(kept(), 'liJing', viewer), id = ask.custody!.asks[0]!.id, expiresAt = ask.custody!.asks[0]!.expiresAt
  const company: Said = { ...viewer, action: 'lend', askId: id, accompaniedBy: 'li-jing', until: mondayNoon + dayLength }

  test('four hours of service time', () => expect(expiresAt).toBeGreaterThanOrEqual(mondayNoon + 4 * hour))

  test('a yes lends once, to whom and for what was asked, with company', () => {
    const yes = step(ask, 'wangXiulan', { action: 'allowLending', askId: id })
    expect(refusal(() => step(yes, 'liJing', { ...company, accompaniedBy: undefined }))).toBe('invalid accompanied')
    expect(refusal(() => step(yes, 'liJing', { ...company, accompaniedBy: 'wang-xiulan' }))).toBe('invalid accompanied')
    expect(refusal(() => step(yes, 'liJing', { ...company, borrower: { name: '另一位' } }))).toBe('conflict askFits')
    expect(refusal(() => step(yes, 'liJing', { ...company, keyIds: ['K2'] }))).toBe('conflict askFits')
    expect(refusal(() => step(yes, 'liJing', { ...company, lendFor: 'inspect' }))).toBe('conflict askFits')
    expect(refusal(() => step(yes, 'liJing', { ...company, until: mondayNoon + 26 * hour }, mondayNoon + 25 * hour))).toBe('conflict askFits')
    const out = step(yes, 'liJing', company)
    const back = step(out, 'liJing', { action: 'giveBack', lendingId: out.custody!.lendings[0]!.id, keyIds: ['K1'] })
    expect(refusal(() => step(back, 'liJing', company))).toBe('conflict askFits')
  })

  test('a no lends nothing, an answer after its hour is none, a second neither', () => {
    const no = step(ask, 'wangXiaoyu', { action: 'refuseLending', askId: id })
    expect(refusal(() => step(no, 'liJing', company))).toBe('conflict askFits')
    expect(refusal(() => step(no, 'wangXiulan', { action: 'allowLending', askId: id }))).toBe('conflict askWaits')
    expect(refusal(() => step(ask, 'wangXiulan', { action: 'allowLending', askId: id }, expiresAt))).toBe('conflict askWaits')
    expect(refusal(() => step(ask, 'wangXiulan', { action: 'allowLending', askId: id }, expiresAt - 1))).toBe('none')
    expect(refusal(() => step(ask, 'heJingyi', { action: 'allowLending', askId: id }))).toBe('forbidden notYourPart')
    expect(refusal(() => step(ask, 'liJing', { action: 'allowLending', askId: id }))).toBe('forbidden notYourPart')
    expect(refusal(() => step(ask, 'wangXiulan', { action: 'allowLending', askId: 'A99' }))).toBe('notFound askKnown')
  })

  test('without an answer it lapses, and the clerk is told', () => {
    expect(dues(ask)).toContainEqual({ action: 'lapseAsk', at: expiresAt })
    const over = step(ask, 'center', { action: 'lapseAsk' }, expiresAt)
    expect([over.custody?.asks[0]?.lapsed, over.outbox.at(-1)?.push, dues(over).some(each => each.action === 'lapseAsk')]).toEqual([true, ['li-jing'], false])
  })
})

describe('lending', () => {
  test.each<[string, Partial<Said>, string]>([
    ['by no right', { standingId: undefined }, 'invalid oneRight'],
    ['by two rights', { askId: 'A1' }, 'invalid oneRight'],
    ['by a standing permission of somebody else', { standingId: 'P2' }, 'conflict standingFits'],
    ['by one that is not there', { standingId: 'P9' }, 'conflict standingFits'],
    ['of a key that is not there', { keyIds: ['K9'] }, 'conflict keysAtDesk'],
    ['to a member of staff that is not', { borrower: { personId: 'wang-xiulan', name: '王秀兰' } }, 'invalid borrowerKnown'],
    ['for a matter, to somebody who has none', { standingId: undefined, lentForId: 'm', borrower: { name: '路人' } }, 'invalid matterForStaff'],
    ['back before it began', { until: mondayNoon - minute }, 'invalid backAhead'],
    ['for two months', { until: mondayNoon + 60 * dayLength }, 'invalid backAhead']
  ])('%s', (_what, more, why) => expect(refusal(() => step(kept(), 'liJing', { ...lent, ...more }))).toBe(why))

  test('the name of a colleague is the roster’s, the keys are where they are, and only these come back', () => {
    const out = step(kept(), 'liJing', lent), [lending] = out.custody!.lendings
    expect(lending).toMatchObject({ to: { personId: 'zhao-zhiqiang', name: '赵志强' }, permission: 'standing' })
    expect(refusal(() => step(out, 'chenXiao', lent))).toBe('conflict keysAtDesk')
    expect(refusal(() => step(out, 'liJing', { action: 'giveBack', lendingId: lending!.id, keyIds: ['K2'] }))).toBe('conflict ofLending')
    expect(refusal(() => step(out, 'liJing', { action: 'giveBack', lendingId: 'L99', keyIds: ['K1'] }))).toBe('conflict ofLending')
    expect(refusal(() => step(out, 'liJing', { action: 'withdraw', keyIds: ['K1', 'K2'], ownerStrokes: written }))).toBe('conflict keysAtDesk')
    expect(step(out, 'liJing', { action: 'withdraw', keyIds: ['K2'], ownerStrokes: written })).toMatchObject({ status: 'inProgress', custody: { keys: [{ place: 'lent' }, { place: 'returned' }] } })
  })

  test('after three days it is asked for, a day later the manager hears', () => {
    const out = step(kept(), 'liJing', lent), at = mondayNoon + 3 * dayLength
    expect(dues(out).find(each => each.action === 'chaseKeys')?.at).toBe(at)
    expect(refusal(() => step(out, 'center', { action: 'chaseKeys' }, at - 1))).toBe('conflict chaseDue')
    const chased = step(out, 'center', { action: 'chaseKeys' }, at)
    expect(chased.outbox.at(-1)?.push.sort()).toEqual(['li-jing', 'zhao-zhiqiang'])
    expect(refusal(() => step(chased, 'center', { action: 'escalateKeys' }, at + hour))).toBe('conflict escalationDue')
    expect(step(chased, 'center', { action: 'escalateKeys' }, at + dayLength).outbox.at(-1)?.push).toContain('gao-feng')
  })
})

test('a lost key: nothing ends before the owner agreed and the lock was changed', () => {
  const lost = step(kept(), 'liJing', { action: 'loseKeys', keyIds: ['K1'], note: '抽屉里找不到' }), { id } = lost.custody!.losses[0]!
  const lock: Said = { action: 'changeLock', lossId: id, atCostOf: 'company', costFen: 28_000, note: '换锁芯' }
  expect(refusal(() => step(lost, 'liJing', lock))).toBe('conflict lossAgreed')
  expect(refusal(() => step(lost, 'liJing', { action: 'withdraw', keyIds: ['K2'], ownerStrokes: written }))).toBe('conflict lossesSettled')
  expect(refusal(() => step(lost, 'wangXiaoyu', { action: 'agreeLock', lossId: id, ownerStrokes: written }))).toBe('forbidden notYourPart')
  const agreed = step(lost, 'wangXiulan', { action: 'agreeLock', lossId: id, ownerStrokes: written })
  expect(step(step(agreed, 'liJing', lock), 'liJing', { action: 'withdraw', keyIds: ['K2'], ownerStrokes: written })).toMatchObject({ status: 'closed', open: false })
})

test('kept for a year at most', () => {
  expect(refusal(() => step(kept(), 'wangXiulan', { action: 'extendCustody', keptUntil: '2027-11-24' }))).toBe('invalid dayToKeep')
  expect(step(kept(), 'wangXiulan', { action: 'extendCustody', keptUntil: '2027-11-23' }).custody?.until).toBe('2027-11-23')
})

test('tags are the same for the same matter and hardly ever for two', () => {
  const tags = Array.from({ length: 20_000 }, (_, n) => tagOf(`matter-${n}`))
  expect(tags[0]).toMatch(/^K-[0-9A-Z]{3}-[0-9A-Z]{3}$/)
  expect(tagOf('matter-0')).toBe(tags[0])
  expect(new Set(tags).size).toBeGreaterThan(19_990)
})
