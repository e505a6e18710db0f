/** Polls as management keeps them: written, published by one of two at once, told of, closed, withdrawn; nobody else does. */
import type { AnnouncementCard } from '@domain/community/view'
import { hour, minute } from '@domain/kit/calendar'
import type { Page } from '@domain/matter/contract'
import type { PollDraft } from '@domain/poll/view'
import { freshKey, town, type Town } from '../actors'
import { gate, polling, type Polling } from './polling'

let t: Town, p: Polling
beforeAll(async () => { t = await town(); p = polling(t) })
afterAll(() => t.cloud.stop())

const rating = { id: 'qrate', kind: 'rating', title: '满意吗？', required: true }

test.each<[string, object, string, string]>([
  ['nothing asked', { questions: [] }, 'required', 'questions'],
  ['one option', { questions: [{ ...gate, options: ['好'] }] }, 'fewOptions', 'questions.0.options'],
  ['the same question twice', { questions: [gate, gate] }, 'questionTwice', 'questions'],
  ['markup instead of blocks', { text: '<script>alert(1)</script>' }, 'required', 'text'],
  ['a kind that there is not', { questions: [{ ...gate, kind: 'essay' }] }, 'required', 'questions.0.kind'],
  ['a home for each of the staff', { per: 'premises', audience: { roles: ['clerk'] } }, 'homesOnly', 'audience'],
  ['a zone that there is not', { audience: { zoneIds: ['z9'] } }, 'noZone', 'audience'],
  ['a survey with names', { survey: 2026, secret: false, questions: [rating] }, 'surveySecret', 'secret'],
  ['closed already', { closesAt: 1_700_000_000_000 }, 'past', 'closesAt'],
  ['no end', { closesAt: null }, 'number', 'closesAt'],
  ['an operator for a title', { title: { $ne: '' } }, 'text', 'title']
])('%s is refused', (_what, more, reason, field) => expect(p.writes(more)).rejects.toMatchObject({ code: 'invalid', reason, field }))

test('open for a few minutes, or for a year: refused', async () => {
  const now = await t.cloud.now()
  await expect(p.writes({ closesAt: now + 10 * minute })).rejects.toMatchObject({ reason: 'openTooBriefly' })
  await expect(p.writes({ closesAt: now + 9000 * hour })).rejects.toMatchObject({ reason: 'range' })
})

test('residents and clerks keep none, nor whoever manages another estate', async () => {
  const { id, rev } = await p.writes()
  for (const who of [t.wangXiulan, t.liJing, t.zhaoZhiqiang]) {
    for (const [method, input] of [['draft', { id }], ['step', { id, rev, action: 'publish' }], ['turnout', { id }], ['results', { id }], ['votes', { id }], ['said', { id, question: 'qgate' }], ['discard', { id, rev }], ['list', { state: 'draft' }]] as const) {
      await expect(who.call('poll', method, input)).rejects.toMatchObject({ code: 'forbidden' })
    }
  }
  const elsewhere = await t.cloud.call(t.shenLan.member, 'poll', 'draft', { id }, 'yunqi')
  expect(elsewhere).toMatchObject({ ok: false, code: 'notFound' })
})

test('a draft is edited; of two who change or publish it one does; what is out stays as it is', async () => {
  const draft = await p.writes(), { id, rev } = draft
  const content = { title: '西门关门时间', text: draft.text, questions: draft.questions, audience: {}, per: 'person', secret: true, closesAt: draft.closesAt }
  const both = await Promise.allSettled([t.gaoFeng, t.shenLan].map(who => who.call<PollDraft>('poll', 'edit', { id, rev, ...content })))
  expect(both.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  const published = await Promise.allSettled([t.gaoFeng, t.shenLan].map(who => who.call<PollDraft>('poll', 'step', { id, rev: rev + 1, action: 'publish' })))
  expect(published.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  const out = await t.gaoFeng.call<PollDraft>('poll', 'draft', { id })
  expect(out).toMatchObject({ state: 'open', title: '西门关门时间', may: ['close', 'withdraw'] })
  await expect(t.gaoFeng.call('poll', 'edit', { id, rev: out.rev, ...content })).rejects.toMatchObject({ reason: 'pollChanged' })
  await expect(t.gaoFeng.call('poll', 'discard', { id, rev: out.rev })).rejects.toMatchObject({ reason: 'pollChanged' })
  await expect(p.does(out, 'publish')).rejects.toMatchObject({ code: 'conflict' })
  await expect(p.does(out, 'withdraw')).rejects.toMatchObject({ code: 'invalid', reason: 'required' })
  await expect(p.does(out, 'close', { reason: '够了' })).rejects.toMatchObject({ code: 'invalid', reason: 'notAsked' })
})

test('told of by an announcement to the same people, if wished', async () => {
  await p.does(await p.writes({ title: '业主意见', audience: { relations: ['owner'] } }), 'publish', { tell: true })
  const board = async (who: typeof t.wangXiulan) => (await who.call<Page<AnnouncementCard>>('community', 'board', {})).items.map(each => each.title)
  expect(await board(t.wangXiulan)).toContain('请参加：业主意见')
  expect(await board(t.zhangWei)).not.toContain('请参加：业主意见')
})

test('written twice by the same call it is one; a draft is thrown away', async () => {
  const input = { key: freshKey(), title: '只有一个', text: [{ kind: 'paragraph', text: '问一问' }], questions: [gate], audience: {}, per: 'person', secret: true, closesAt: await t.cloud.now() + 48 * hour }
  const [one, other] = await Promise.all([1, 2].map(() => t.gaoFeng.call<PollDraft>('poll', 'write', input)))
  expect(one!.id).toBe(other!.id)
  expect(await t.gaoFeng.call('poll', 'discard', { id: one!.id, rev: one!.rev })).toEqual({ ok: true })
  await expect(t.gaoFeng.call('poll', 'draft', { id: one!.id })).rejects.toMatchObject({ code: 'notFound' })
})
