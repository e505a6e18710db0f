import { screen } from '@testing-library/react'
import type { ErasureView } from '@domain/privacy/contract'
import { standings } from '@domain/privacy/consent'
import { Refused } from '@domain/kit/errors'
import { functions } from '../../tests/component/functions'
import { openPage } from '../../tests/component/open-page'
import { tap } from '../../tests/component/tap'
import { phone } from '../../tests/component/taro'
import { type } from '../../tests/component/type'
import Center from './center/index'
import Erase from './erase/index'
import Looks from './looks/index'
import MyDataPage from './my-data/index'
import Requests from './requests/index'
import Retention from './retention/index'

const ledger = (agreed: boolean) => standings([{ _id: 'k', v: 1, openId: 'o', notice: 'photo', version: 1, hash: 'h', agreed, at: 1 }], () => 'h')
const view = (part: Partial<ErasureView> = {}): ErasureView => ({
  fates: [{ what: '发给您的消息', fate: 'erased' }, { what: '事项的内容和经过', fate: 'kept', law: '民法典第188条', years: 3 }], openMatters: [], employed: false, ...part
})

test('what for, in plain words, and one tap takes a consent back', async () => {
  functions.answers = { 'privacy.notices': () => ledger(true), 'privacy.consent': () => ledger(false) }
  await openPage(Center, 'wangXiulan')
  expect(screen.getAllByText('还没回答')).toHaveLength(3)
  await tap(screen.getByRole('button', { name: '撤回同意，照片' }))
  expect(functions.of('privacy.consent')).toEqual([{ key: expect.any(String) as string, notice: 'photo', version: 1, agreed: false }])
  await tap(screen.getByRole('button', { name: '谁看过我的信息' }))
  expect(phone.last('navigateTo')).toEqual({ url: '/privacy/looks/index' })
})

test('my data is gathered when asked for, and says how much there is', async () => {
  functions.answers['privacy.myData'] = () => ({ at: functions.now, url: 'https://files/me.json', parts: [{ collection: 'matters', title: '您提交的事项', count: 7, lines: ['B2-1 水龙头'] }, { collection: 'notices', title: '发给您的消息', count: 0, lines: [] }] })
  await openPage(MyDataPage, 'wangXiulan')
  expect(functions.of('privacy.myData')).toEqual([])
  await tap(screen.getByRole('button', { name: '整理我的信息' }))
  for (const text of ['7 条', '没有', 'B2-1 水龙头', '先列 1 条，全部在文件里']) expect(screen.getByText(text)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '保存文件' })).toBeInTheDocument()
})

test('who looked: the act in plain words, by whom, when and why', async () => {
  functions.answers['privacy.whoLooked'] = () => ({ items: [{ id: '2', at: functions.now, act: 'revealPhone', byName: '李静', byRoles: ['clerk'], byMe: false, reason: 'callBack' }, { id: '1', at: functions.now, act: 'exportMyData', byName: '王秀兰', byRoles: ['resident'], byMe: true }] })
  await openPage(Looks, 'wangXiulan')
  expect(screen.getByText('查看了您的完整电话')).toBeInTheDocument()
  expect(screen.getByText(/^李静 客户事务员 · 今天 .* · 联系办理事项$/)).toBeInTheDocument()
  expect(screen.getByText(/^您本人 · /)).toBeInTheDocument()
})

test('before erasing: what stays, how long and by which law; asked for only after a question', async () => {
  functions.answers = { 'privacy.erasure': () => view(), 'privacy.requestErasure': () => view({ state: 'requested' }) }
  await openPage(Erase, 'wangXiulan')
  for (const text of ['保留 3 年', '民法典第188条']) expect(screen.getByText(text)).toBeInTheDocument()
  phone.answers.showModal = () => ({ confirm: false })
  await tap(screen.getByRole('button', { name: '申请删除' }))
  expect(functions.of('privacy.requestErasure')).toEqual([])
  phone.answers.showModal = () => ({ confirm: true })
  await tap(screen.getByRole('button', { name: '申请删除' }))
  expect(functions.of('privacy.requestErasure')).toEqual([{ confirmed: true }])
})

test.each([
  [{ openMatters: [{ id: 'm', number: 'BX-1', title: '灯坏了' }] }, 'BX-1'], [{ employed: true }, '您还在服务中心任职，请先由经理办理离职。'], [{ state: 'done' as const }, '已删除']
])('nothing to ask for: %j', async (part, text) => {
  functions.answers['privacy.erasure'] = () => view(part)
  await openPage(Erase, 'wangXiulan')
  expect(screen.getByText(text)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '申请删除' })).toBeNull()
})

test('a manager refuses with a reason, and cannot approve while something is open', async () => {
  const card = { id: 'zhang-wei', name: '张伟', phoneMask: '138****4104', labels: ['A1区 2栋 1单元 803'], state: 'requested', requestedAt: functions.now, openMatters: 2 }
  functions.answers = { 'privacy.erasures': () => ({ items: [card] }), 'privacy.decideErasure': () => ({ state: 'refused' }) }
  await openPage(Requests, 'gaoFeng')
  await tap(screen.getByRole('button', { name: '同意删除' }))
  expect(functions.of('privacy.decideErasure')).toEqual([])
  await tap(screen.getByRole('button', { name: '不同意' }))
  await type('为什么不同意', '租约还没到期')
  await tap(screen.getAllByRole('button', { name: '不同意' }).at(-1)!)
  expect(functions.of('privacy.decideErasure')).toEqual([{ id: 'zhang-wei', approve: false, note: '租约还没到期' }])
})

test('a colleague was quicker: it is said in words', async () => {
  functions.answers = { 'privacy.erasures': () => ({ items: [{ id: 'x', name: '张伟', phoneMask: '', labels: [], state: 'requested', requestedAt: 1, openMatters: 0 }] }), 'privacy.decideErasure': () => { throw new Refused('conflict', 'erasureDecided', 'id') } }
  await openPage(Requests, 'gaoFeng')
  await tap(screen.getByRole('button', { name: '同意删除' }))
  expect(screen.getByText('这份申请已经处理过了，请看最新情况')).toBeInTheDocument()
})

test('the dry run: what tonight takes, why, and what stays', async () => {
  functions.answers['privacy.retention'] = () => [{ id: 'files', what: '事项的照片和录音', days: 367, why: '办结满一年', law: '第47条', does: 'dropFiles', due: 3 }, { id: 'audit', what: '操作记录', days: null, why: '逐条相扣', law: '第23条' }]
  await openPage(Retention, 'gaoFeng')
  expect(screen.getByText('今晚 3 条')).toBeInTheDocument()
  for (const text of ['1 年后删除照片录音', '办结满一年 · 第47条']) expect(screen.getByText(text)).toBeInTheDocument()
})

test('a clerk has no business with it and is shown the way out', async () => {
  await openPage(Retention, 'liJing')
  expect(screen.getByText(/经理、管理员/)).toBeInTheDocument()
})
