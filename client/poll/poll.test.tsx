import { act, screen } from '@testing-library/react'
import { Refused } from '@domain/kit/errors'
import { dayLength } from '@domain/kit/calendar'
import { mondayNoon } from '../../tests/make/matter'
import { functions } from '../../tests/component/functions'
import { openPage } from '../../tests/component/open-page'
import { tap } from '../../tests/component/tap'
import { phone } from '../../tests/component/taro'
import { type } from '../../tests/component/type'
import Board from './board/index'
import Office from './office/index'
import Outcome from './outcome/index'
import Vote from './vote/index'
import { contentOf, newQuestion, surveyForm } from './write/form'
import Write from './write/index'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const gate = { id: 'q1', kind: 'single', title: '东门几点关？', required: true, options: ['22 点', '23 点'] }
const asked = { id: 'p1', title: '东门关门时间', per: 'person', secret: true, state: 'open', opensAt: mondayNoon, closesAt: mondayNoon + 3 * dayLength }
const view = { ...asked, text: [{ kind: 'paragraph', text: '听听大家的意见' }], questions: [gate, { id: 'q2', kind: 'words', title: '还想说什么？', required: false }], voices: [{ standing: 'free', may: 'vote' }] }
const results = {
  voters: 12, electorate: 40, zones: [{ zoneId: 'b2', voters: 8, electorate: 20 }, { zoneId: 'a1', electorate: 20 }], ballots: 12, tooFew: false,
  questions: [{ id: 'q1', kind: 'single', title: '东门几点关？', answered: 12, choices: [{ label: '22 点', count: 9, share: 75 }, { label: '23 点', count: 3, share: 25 }] },
    { id: 'qrate', kind: 'rating', title: '满意吗？', answered: 12, choices: [], average: 43, before: { year: 2025, average: 40, answered: 10 } }]
}
const draft = { ...asked, rev: 2, text: view.text, questions: view.questions, audience: { zoneIds: ['b2'] }, updatedAt: mondayNoon, createdByName: '高峰', may: ['publish'], state: 'draft' }
const cast = { ...view, voices: [{ standing: 'mine' }] }

beforeEach(() => {
  functions.answers = {
    'poll.mine': () => ({ items: [{ ...asked, voices: 1, open: 1 }, { ...asked, id: 'p2', title: '旧的', state: 'closed', voices: 1, open: 0 }] }), 'poll.get': () => view, 'poll.vote': () => cast,
    'poll.list': () => ({ items: [draft] }), 'poll.draft': () => draft, 'poll.write': () => draft, 'poll.edit': () => draft, 'poll.step': () => draft, 'poll.discard': () => ({ ok: true }),
    'poll.turnout': () => results, 'poll.results': () => results, 'poll.said': () => ({ items: ['灯太暗'] }), 'poll.votes': () => ({ items: [{ id: 'v1', name: '何静怡', label: 'B2区 3栋 2单元 1101', answers: [{ question: 'q1', picks: [1] }] }] })
  }
  phone.params = {}
})

test('what is asked of me: what waits, what is over; a tap opens it', async () => {
  await openPage(Board, 'wangXiulan')
  expect(button(/旧的.*已结束/)).toBeInTheDocument()
  await tap(button(/东门关门时间.*还没投/))
  expect(phone.last('navigateTo')).toEqual({ url: '/poll/vote/index?id=p1' })
})

test('nothing is sent before it has been read once more; what is missing is said at once', async () => {
  phone.params = { id: 'p1' }
  await openPage(Vote, 'wangXiulan')
  expect(screen.getByText(/不是业主大会表决/)).toBeInTheDocument()
  expect(screen.getByText(/只记谁投过，不记投了什么/)).toBeInTheDocument()
  await tap(button('下一步'))
  expect(screen.getAllByText('“东门几点关？”还没有答').length).toBeGreaterThan(0)
  expect(functions.of('poll.vote')).toEqual([])
  await tap(screen.getByRole('radio', { name: '23 点' }))
  await type(/还想说什么/, ' 灯太暗 ')
  await tap(button('下一步'))
  expect(functions.of('poll.vote')).toEqual([])
  await tap(button('确认投出'))
  expect(functions.of('poll.vote')).toEqual([expect.objectContaining({ id: 'p1', answers: [{ question: 'q1', picks: [1] }, { question: 'q2', text: '灯太暗' }] })])
  expect(screen.getByText('收到了，谢谢您')).toBeInTheDocument()
})

test('two taps at once are one vote; a refusal is told, and what was filled in is still there', async () => {
  let refuse: (() => void) | undefined
  functions.answers['poll.vote'] = () => new Promise((_resolve, reject) => { refuse = () => reject(new Refused('conflict', 'homeVoted')) })
  functions.answers['poll.get'] = () => ({ ...view, per: 'premises', secret: false, voices: [{ premisesId: 'b2-3-2-1201', label: 'B2区 1201', standing: 'free', may: 'vote' }] })
  phone.params = { id: 'p1' }
  await openPage(Vote, 'wangXiulan')
  expect(screen.getByText(/记名：服务中心能看到您投了什么/)).toBeInTheDocument()
  await tap(screen.getByRole('radio', { name: '22 点' }))
  await tap(button('下一步'))
  const send = button('确认投出')
  await tap(send)
  await tap(send)
  await act(async () => refuse?.())
  expect(functions.of('poll.vote')).toEqual([expect.objectContaining({ premisesId: 'b2-3-2-1201' })])
  expect(screen.getByText('这一户已经有人投过了，每户只有一票')).toBeInTheDocument()
  expect(screen.getByRole('radio', { name: '22 点' })).toHaveAttribute('aria-checked', 'true')
})

test('of two homes one is picked; where somebody of the home has voted there is nothing to fill in', async () => {
  functions.answers['poll.get'] = () => ({ ...view, per: 'premises', voices: [{ premisesId: 'a', label: '一号', standing: 'home' }, { premisesId: 'b', label: '二号', standing: 'free', may: 'vote' }] })
  phone.params = { id: 'p1' }
  await openPage(Vote, 'wangXiulan')
  expect(screen.queryByRole('button', { name: '下一步' })).toBeNull()
  await tap(screen.getByRole('radio', { name: '二号' }))
  expect(button('下一步')).toBeInTheDocument()
})

test('a named vote can be changed, with what was answered in it', async () => {
  functions.answers['poll.get'] = () => ({ ...view, secret: false, voices: [{ standing: 'mine', may: 'change', answers: [{ question: 'q1', picks: [0] }] }] })
  phone.params = { id: 'p1' }
  await openPage(Vote, 'wangXiulan')
  await tap(button('修改我的回答'))
  expect(screen.getByRole('radio', { name: '22 点' })).toHaveAttribute('aria-checked', 'true')
  await tap(button('下一步'))
  await tap(button('确认修改'))
  expect(functions.of('poll.vote')).toHaveLength(1)
})

test('results with bars, and how it was last year; of too few nothing', async () => {
  functions.answers['poll.get'] = () => ({ ...cast, state: 'closed', results })
  phone.params = { id: 'p1' }
  const shown = await openPage(Vote, 'wangXiulan')
  expect(screen.getByRole('progressbar', { name: '22 点，9 票，75%' })).toBeInTheDocument()
  expect(screen.getByText(/平均 4.3 分 · 2025 年 4.0 分，高了 0.3/)).toBeInTheDocument()
  expect(screen.getByText('不到 5 票')).toBeInTheDocument()
  shown.unmount()
  functions.answers['poll.get'] = () => ({ ...cast, state: 'closed', results: { ...results, tooFew: true, questions: [] } })
  await openPage(Vote, 'wangXiulan')
  expect(screen.getByText(/不到 5 位/)).toBeInTheDocument()
})

test('published after a question, with an announcement if wished', async () => {
  await openPage(Office, 'gaoFeng')
  await tap(button('发布'))
  expect(functions.of('poll.step')).toEqual([{ id: 'p1', rev: 2, action: 'publish', tell: true }])
})

test('withdrawn with a reason only; while it is open management sees how many, not what', async () => {
  functions.answers['poll.list'] = () => ({ items: [{ ...draft, state: 'open', may: ['close', 'withdraw'] }] })
  await openPage(Office, 'gaoFeng')
  expect(screen.getByRole('progressbar', { name: '12 票，共 40 票，30%' })).toBeInTheDocument()
  expect(functions.of('poll.results')).toEqual([])
  await tap(button('撤回'))
  expect(screen.getAllByRole('button', { name: '撤回' }).at(-1)).toHaveAttribute('aria-disabled', 'true')
  await type('为什么撤回', '题目写错了')
  await tap(screen.getAllByRole('button', { name: '撤回' }).at(-1)!)
  expect(functions.of('poll.step')).toEqual([{ id: 'p1', rev: 2, action: 'withdraw', reason: '题目写错了', tell: undefined }].map(({ tell: _tell, ...rest }) => rest))
})

test('a poll is written question by question', async () => {
  await openPage(Write, 'gaoFeng')
  await type('标题', '东门关门时间')
  await type('说明', '听听大家的意见')
  await type('第 1 题 问什么', '东门几点关？')
  await type('第 1 题 选项', '22 点\n23 点')
  await tap(button('再加一题'))
  await tap(screen.getAllByRole('radio', { name: '填写' })[1]!)
  await type('第 2 题 问什么', '为什么？')
  await tap(screen.getByRole('radio', { name: '每户一票' }))
  await tap(button('存为草稿'))
  expect(functions.of('poll.write')).toEqual([expect.objectContaining({
    title: '东门关门时间', per: 'premises', secret: true, audience: {},
    questions: [{ id: 'q1', kind: 'single', title: '东门几点关？', required: true, options: ['22 点', '23 点'] }, { id: 'q2', kind: 'words', title: '为什么？', required: true }]
  })])
})

test('the survey is ready to be saved', async () => {
  phone.params = { survey: 'yes' }
  await openPage(Write, 'gaoFeng')
  await tap(button('存为草稿'))
  expect(functions.of('poll.write')).toEqual([expect.objectContaining({ title: '2026 年度满意度调查', survey: 2026, secret: true, per: 'person' })])
})

test('what came of it: words of a secret one in no order, names of a named one only when asked for', async () => {
  phone.params = { id: 'p1' }
  const shown = await openPage(Outcome, 'gaoFeng')
  expect(screen.getByText('灯太暗')).toBeInTheDocument()
  expect(functions.of('poll.votes')).toEqual([])
  shown.unmount()
  functions.answers['poll.draft'] = () => ({ ...draft, secret: false })
  await openPage(Outcome, 'gaoFeng')
  expect(functions.of('poll.votes')).toEqual([])
  await tap(button('谁投了什么'))
  expect(screen.getByText('何静怡')).toBeInTheDocument()
})

test('residents keep none', async () => {
  phone.params = { id: 'p1' }
  await openPage(Office, 'wangXiulan')
  await openPage(Outcome, 'wangXiulan')
  expect([...functions.of('poll.list'), ...functions.of('poll.results')]).toEqual([])
})

test('a question gets an id that none has, and keeps only what its kind has', () => {
  expect(newQuestion([{ id: 'q1' }, { id: 'q3' }]).id).toBe('q2')
  const form = surveyForm(mondayNoon)
  expect(contentOf({ ...form, questions: [{ ...newQuestion([]), kind: 'rating', title: '如何', options: '早\n晚', most: '2' }] }).questions).toEqual([{ id: 'q1', kind: 'rating', title: '如何', required: true }])
})
