/** Management changes the table: drafted, refused with what is wrong, mended, published once, told to everybody by the same table. */
import type { AuditLine } from '@domain/audit/contract'
import type { AnnouncementCard, AnnouncementView } from '@domain/community/view'
import type { HotlineWindow } from '@domain/estate/estate'
import type { HotlineDraft, HotlineTable } from '@domain/hotline/contract'
import type { Page } from '@domain/matter/contract'
import { moment } from '@domain/kit/calendar'
import type { Me } from '@domain/people/contract'
import { freshKey, town, type Actor, type Town } from '../actors'

let t: Town
beforeEach(async () => { t = await town() })
afterEach(() => t.cloud.stop())

const refusal = (code: string, reason: string, facts: object = {}) => expect.objectContaining({ code, reason, facts: expect.objectContaining(facts) })
const opens = (who: Actor) => who.call<HotlineDraft>('hotline', 'draft', {})
const keeps = (who: Actor, rev: number, windows: HotlineWindow[]) => who.call<HotlineDraft>('hotline', 'keep', { rev, windows })
const publishes = (who: Actor, rev: number, more: object = {}) => who.call<HotlineTable>('hotline', 'publish', { key: freshKey(), rev, tell: true, ...more })
const news = async (who: Actor) => (await who.call<Page<AnnouncementCard>>('community', 'board', {})).items.filter(each => each.title === '服务热线调整通知')
const log = async () => (await t.gaoFeng.call<Page<AuditLine>>('audit', 'list', { act: 'changeHotlines' })).items
const number = async (who: Actor) => (await who.call<Me>('people', 'me', {})).hotline?.number

/** B2's day number ends with Tuesday, its new one begins on Wednesday. */
async function changed (): Promise<[HotlineWindow[], HotlineWindow]> {
  const { windows } = await opens(t.gaoFeng), day = windows.find(each => each.number === '5980001')!
  return [windows.map(each => each === day ? { ...each, effectiveUntil: '2026-11-24' } : each), { ...day, number: '59800021', effectiveFrom: '2026-11-25' }]
}

test('from the draft to the morning it is in force', async () => {
  const begun = await opens(t.gaoFeng)
  expect(begun).toMatchObject({ rev: 0, faults: [] })
  expect(begun.windows.map(each => each.number).sort()).toEqual(['59800000', '59800003', '59800003', '59800003', '59800005', '5980001'])
  const [ended, next] = await changed()

  const gap = await keeps(t.gaoFeng, 0, ended)
  expect(gap.faults[0]).toEqual({ fault: 'gap', zoneId: 'b2', date: '2026-11-25', from: '08:30', until: '21:00', numbers: [] })
  await expect(publishes(t.gaoFeng, gap.rev)).rejects.toEqual(refusal('conflict', 'hotlineGap', { zone: 'B2区', date: '2026-11-25', from: '08:30', until: '21:00' }))
  const overlap = await keeps(t.gaoFeng, gap.rev, [...ended, { ...next, until: '22:15' }])
  await expect(publishes(t.gaoFeng, overlap.rev)).rejects.toEqual(refusal('conflict', 'hotlineOverlap', { zone: 'B2区', date: '2026-11-25', from: '21:00', until: '22:15', numbers: '59800003、59800021' }))
  const empty = await keeps(t.gaoFeng, overlap.rev, [...ended, { ...next, until: '08:30' }])
  await expect(publishes(t.gaoFeng, empty.rev)).rejects.toEqual(refusal('conflict', 'hotlineEmpty', { zone: 'B2区', date: '2026-11-25', from: '08:30' }))
  const whole = await keeps(t.gaoFeng, empty.rev, [...ended, { ...next, from: '00:00', until: '24:00' }])
  await expect(publishes(t.gaoFeng, whole.rev)).rejects.toEqual(refusal('conflict', 'hotlineOverlap', { zone: 'B2区', date: '2026-11-25', from: '00:00', until: '08:30' }))
  const across = await keeps(t.gaoFeng, whole.rev, [...ended, { ...next, from: '22:00', until: '08:30' }])
  await expect(publishes(t.gaoFeng, across.rev)).rejects.toEqual(refusal('conflict', 'hotlineGap', { zone: 'B2区', date: '2026-11-25', from: '08:30', until: '21:00' }))
  expect([await news(t.wangXiulan), await log()]).toEqual([[], []])

  const mended = await keeps(t.gaoFeng, across.rev, [...ended, next])
  expect(mended.faults).toEqual([])
  const key = freshKey(), published = await publishes(t.gaoFeng, mended.rev, { key })
  expect(published.zones.find(each => each.id === 'b2')!.windows.map(each => [each.number, each.effectiveFrom, each.effectiveUntil])).toEqual([['5980001', '2026-05-14', '2026-11-24'], ['59800003', '2026-05-14', undefined], ['59800021', '2026-11-25', undefined]])
  expect(await publishes(t.gaoFeng, mended.rev, { key })).toEqual(published)

  for (const who of [t.wangXiulan, t.zhangWei, t.liGuodong, t.liJing, t.zhaoZhiqiang]) expect(await news(who)).toHaveLength(1)
  expect(await news(t.tangYue)).toEqual([])
  const [told] = await news(t.wangXiulan), said = await t.wangXiulan.call<AnnouncementView>('community', 'read', { id: told!.id })
  expect({ title: said.title, text: said.text }).toEqual(mended.says)
  expect(said.text.map(each => each.text)).toEqual(['2026年11月25日起', '白天 早 8:30–晚 21:00', 'B2区：59800021', '夜间 晚 21:00–次日早 8:30', 'B2区：59800003', '原号码 5980001 不再接听B2区的来电。'])
  expect((await log()).map(each => [each.actorName, each.details])).toEqual([['高峰', { windows: 7 }]])

  await t.cloud.clock.moveTo(moment('2026-11-24', '20:00'))
  expect(await number(t.wangXiulan)).toBe('5980001')
  await t.cloud.clock.moveTo(moment('2026-11-25', '08:00'))
  expect(await number(t.wangXiulan)).toBe('59800003')
  await t.cloud.clock.moveTo(moment('2026-11-25', '08:30'))
  expect([await number(t.wangXiulan), await number(t.zhangWei)]).toEqual(['59800021', '59800000'])
})

test('two managers at once: one keeps, one is told; nobody publishes what they have not seen', async () => {
  const [ended, next] = await changed(), other = { ...next, number: '59800099' }
  const kept = await Promise.allSettled([keeps(t.gaoFeng, 0, [...ended, next]), keeps(t.shenLan, 0, [...ended, other])])
  expect(kept.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(kept.flatMap(each => each.status === 'rejected' ? [each.reason as unknown] : [])).toEqual([refusal('conflict', 'hotlineChanged')])
  expect(await opens(t.shenLan)).toEqual(await opens(t.gaoFeng))

  const [first, second] = [await opens(t.gaoFeng), await keeps(t.shenLan, 1, [...ended, other])]
  await expect(publishes(t.gaoFeng, first.rev)).rejects.toEqual(refusal('conflict', 'hotlineChanged'))
  const both = await Promise.allSettled([publishes(t.gaoFeng, second.rev), publishes(t.shenLan, second.rev)])
  expect(both.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await news(t.wangXiulan)).toHaveLength(1)
  expect(await log()).toHaveLength(1)
  await expect(keeps(t.gaoFeng, second.rev, [...ended, next])).rejects.toEqual(refusal('conflict', 'hotlineChanged'))
  expect((await opens(t.gaoFeng)).rev).toBe(second.rev + 1)
})

test('an answer that was lost: the same draft sent again is the same draft', async () => {
  const [ended, next] = await changed(), kept = await keeps(t.gaoFeng, 0, [...ended, next])
  expect(await keeps(t.gaoFeng, 0, [...ended, next])).toEqual(kept)
  const key = freshKey()
  await Promise.all([1, 2, 3].map(() => publishes(t.gaoFeng, kept.rev, { key })))
  expect(await news(t.wangXiulan)).toHaveLength(1)
  expect(await log()).toHaveLength(1)
})

test('without telling nobody is told; a draft that is discarded is the table in force again', async () => {
  const [ended, next] = await changed(), kept = await keeps(t.gaoFeng, 0, [...ended, next])
  const again = await t.shenLan.call<HotlineDraft>('hotline', 'discard', { rev: kept.rev })
  expect(again).toMatchObject({ rev: 2, faults: [] })
  expect(again.windows).toHaveLength(6)
  await expect(publishes(t.gaoFeng, kept.rev)).rejects.toEqual(refusal('conflict', 'hotlineChanged'))
  await publishes(t.gaoFeng, (await keeps(t.gaoFeng, 2, [...ended, next])).rev, { tell: false })
  expect(await news(t.wangXiulan)).toEqual([])
  expect(await log()).toHaveLength(1)
})

test('what has answered is not changed afterwards', async () => {
  const { windows } = await opens(t.gaoFeng), [first, ...rest] = windows as [HotlineWindow, ...HotlineWindow[]]
  const kept = await keeps(t.gaoFeng, 0, [{ ...first, number: '59800099' }, ...rest])
  await expect(publishes(t.gaoFeng, kept.rev)).rejects.toEqual(refusal('conflict', 'hotlinePast', { numbers: '59800099' }))
  const today = await keeps(t.gaoFeng, kept.rev, [{ ...first, effectiveUntil: '2026-11-22' }, { ...first, number: '59800099', effectiveFrom: '2026-11-23' }, ...rest])
  await publishes(t.gaoFeng, today.rev, { tell: false })
  await t.cloud.clock.advance(31_000)
  expect(await number(t.zhangWei)).toBe('59800099')
})

test('by management alone; garbage changes nothing', async () => {
  const { windows } = await opens(t.gaoFeng), [first] = windows as [HotlineWindow]
  for (const who of [t.wangXiulan, t.liJing, t.zhaoZhiqiang, t.luoJia, t.tangYue, t.fangMin]) {
    await expect(opens(who)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(keeps(who, 0, windows)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(publishes(who, 1)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(who.call('hotline', 'discard', { rev: 1 })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(who.call('hotline', 'calls', { from: '2026-11-01', until: '2026-11-30' })).rejects.toMatchObject({ code: 'forbidden' })
  }
  const bad: [object, string, string?][] = [
    [{ ...first, from: '24:00' }, 'clock'], [{ ...first, until: '25:00' }, 'clock'], [{ ...first, until: '8:30' }, 'clock'], [{ ...first, number: '-----' }, 'phone'], [{ ...first, number: '打前台' }, 'phone'],
    [{ ...first, effectiveFrom: '2026-02-30' }, 'date'], [{ ...first, effectiveUntil: '2026-01-01' }, 'range'], [{ ...first, on: [] }, 'required'], [{ ...first, on: ['workday', 'workday'] }, 'tooMany'], [{ ...first, zoneId: 'c9' }, 'noZone'], [{ ...first, zoneId: { $ne: '' } }, 'text']
  ]
  for (const [window, reason] of bad) await expect(keeps(t.gaoFeng, 0, [window as HotlineWindow])).rejects.toMatchObject({ code: 'invalid', reason })
  await expect(keeps(t.gaoFeng, 0, [])).rejects.toMatchObject({ code: 'invalid', reason: 'required' })
  await expect(publishes(t.gaoFeng, 1)).rejects.toEqual(refusal('conflict', 'hotlineChanged'))
  expect(await opens(t.gaoFeng)).toEqual({ rev: 0, windows, faults: [] })
})
