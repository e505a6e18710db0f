import { cleanup, fireEvent, screen } from '@testing-library/react'
import { Refused } from '@domain/kit/errors'
import { agreement } from '@domain/acknowledgement/agreement'
import { confirmedFor } from '@domain/acknowledgement/reading'
import { mondayNoon } from '../../tests/make/matter'
import { functions } from '../../tests/component/functions'
import { openPage } from '../../tests/component/open-page'
import { tap } from '../../tests/component/tap'
import { phone } from '../../tests/component/taro'
import { type } from '../../tests/component/type'
import Check from './check/index'
import CounterPage from './counter/index'
import EditionPage from './edition/index'
import Mine from './mine/index'
import Office from './office/index'
import Read from './read/index'
import Sign from './sign/index'

jest.mock('../kit/ports/wechat', () => ({ askConsent: jest.fn(async () => ({})), callNumber: jest.fn(async () => undefined), askPhoneCode: jest.fn(async () => 'code-from-wechat') }))
jest.mock('../kit/ports/documents', () => ({ openDocument: jest.fn(async () => undefined), pickDocument: jest.fn(async () => ({ path: 'held.pdf', name: 'held.pdf', bytes: 3 })) }))
jest.mock('../kit/ports/read-file', () => ({ readFile: jest.fn(async () => Uint8Array.from([97, 98, 99])) }))

const premisesId = 'b2-3-2-1201', label = 'B2区 3栋 2单元 1201', card = { edition: '2026-11', state: 'published', title: '泽京花园客户服务手册', rev: 2, chapters: 2 }
const home = { premisesId, label, signatory: { kind: 'individual', name: '王秀兰' }, text: ['致：泽京花园物业管理中心', '二、声明完全明白及同意履行、遵守《客户服务手册》之规定。'] }
const act = { id: 'k1', number: 'SC-202611-AAAA', edition: '2026-11', label, place: '', premisesId, entryId: 'e1', way: 'phone', at: mondayNoon, signatory: home.signatory, fileHash: 'f' }
const mine = (next: string, more: object = {}) => ({ edition: card, reading: { edition: '2026-11', read: [], next, confirmedUntil: mondayNoon + confirmedFor }, agreement, homes: [home], acts: [], ...more })
const button = (name: string | RegExp) => screen.getByRole('button', { name })

beforeEach(() => {
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(new Proxy({}, { get: () => () => undefined, set: () => true }) as never)
  jest.spyOn(HTMLCanvasElement.prototype, 'clientWidth', 'get').mockReturnValue(400)
  jest.spyOn(HTMLCanvasElement.prototype, 'getBoundingClientRect').mockReturnValue({ left: 0, top: 0, width: 400, height: 200 } as DOMRect)
  HTMLCanvasElement.prototype.setPointerCapture = () => undefined
  functions.answers = {
    'acknowledgement.mine': () => mine('agree'), 'acknowledgement.agree': () => ({}), 'acknowledgement.confirm': () => ({}), 'acknowledgement.progress': () => ({}), 'acknowledgement.sign': () => act,
    'acknowledgement.edition': () => ({ ...card, chapters: [{ title: '服务时间', paragraphs: ['八点半开门'] }, { title: '装修', paragraphs: ['先备案'] }] }),
    'acknowledgement.copy': () => ({ url: 'https://files/1', name: '确认书.pdf', hash: 'f' }), 'acknowledgement.editions': () => [card],
    'acknowledgement.counts': () => ({ items: [{ building: '3', entrance: '2', total: 26, signed: 1 }] }), 'acknowledgement.list': () => ({ items: [{ premisesId, label, acts: [] }] }), 'acknowledgement.remind': () => ({ told: 3 })
  }
})

function write (name: RegExp) {
  const box = screen.getByRole('img', { name })
  const at = (kind: string, clientX: number, clientY: number) => fireEvent(box, new MouseEvent(kind, { bubbles: true, clientX, clientY }))
  at('pointerdown', 20, 20)
  at('pointermove', 300, 150)
  at('pointerup', 300, 150)
}

test('each step has its own thing to do: agree, read, show the phone is mine', async () => {
  await openPage(Sign, 'wangXiulan')
  await tap(button('同意，用电子签名'))
  expect(functions.of('acknowledgement.agree')).toEqual([{ edition: '2026-11', version: 1 }])
  cleanup()
  functions.answers['acknowledgement.mine'] = () => mine('read')
  await openPage(Sign, 'wangXiulan')
  await tap(button('去读手册'))
  expect(phone.last('navigateTo')).toEqual({ url: '/acknowledgement/read/index?edition=2026-11' })
  cleanup()
  functions.answers['acknowledgement.mine'] = () => mine('confirm')
  await openPage(Sign, 'wangXiulan')
  await tap(button('用微信验证手机号'))
  expect(functions.of('acknowledgement.confirm')).toEqual([{ edition: '2026-11', code: 'code-from-wechat' }])
})

test('signs what stands there, with her name; a refusal is said and nothing is lost', async () => {
  functions.answers['acknowledgement.mine'] = () => mine('sign')
  functions.answers['acknowledgement.sign'] = () => { throw new Refused('invalid', 'notASignature', 'strokes') }
  await openPage(Sign, 'wangXiulan')
  expect(screen.getByText(home.text[1]!)).toBeInTheDocument()
  await tap(button('确认并签署'))
  expect(functions.of('acknowledgement.sign')).toEqual([])
  write(/王秀兰签名/)
  await tap(button('确认并签署'))
  expect(screen.getByText('请写上您的名字，一个点不算签名')).toBeInTheDocument()
  functions.answers['acknowledgement.sign'] = () => act
  await tap(button('确认并签署'))
  expect(functions.of('acknowledgement.sign')[1]).toMatchObject({ edition: '2026-11', premisesId, strokes: [expect.any(Array)], device: { model: 'iPhone 15', system: 'iOS 18.0', wechat: '8.0.60' } })
  expect(phone.last('redirectTo')).toEqual({ url: '/acknowledgement/mine/index' })
})

test('read chapter by chapter, and told once at the end', async () => {
  phone.params = { edition: '2026-11' }
  await openPage(Read, 'wangXiulan')
  await tap(button(/1. 服务时间/))
  await tap(button('读完这一章'))
  expect([screen.getByText('先备案'), functions.of('acknowledgement.progress')]).toEqual([expect.anything(), []])
  await tap(button('读完这一章'))
  expect(functions.of('acknowledgement.progress')).toEqual([{ edition: '2026-11', chapters: [0, 1] }])
})

test('mine: what waits, and my copies', async () => {
  functions.answers['acknowledgement.mine'] = () => mine('agree', { acts: [act] })
  await openPage(Mine, 'wangXiulan')
  expect(screen.getByText('有新的一版，请您读完后签确认书')).toBeInTheDocument()
  await tap(button('打开确认书 SC-202611-AAAA'))
  expect(functions.of('acknowledgement.copy')).toEqual([{ id: 'k1' }])
})

test('a file is checked by its hash, which the phone makes', async () => {
  functions.answers['acknowledgement.checkFile'] = () => ({ genuine: false })
  await openPage(Check, 'fangMin')
  await tap(button('选文件比对'))
  expect(functions.of('acknowledgement.checkFile')).toEqual([{ hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' }])
  expect(screen.getByText('不是我们的，或者被改动过')).toBeInTheDocument()
})

test('the office: counts, who has not, and a reminder after a question', async () => {
  await openPage(Office, 'liJing')
  await tap(button(/3栋 2单元/))
  expect(functions.of('acknowledgement.list')).toEqual([{ zoneId: 'a1', building: '3', entrance: '2', signed: false }])
  await tap(button('提醒没签的人'))
  expect(functions.of('acknowledgement.remind')).toEqual([{ zoneId: 'a1', building: '3', entrance: '2' }])
})

test('an edition is written in one field', async () => {
  functions.answers['acknowledgement.keepEdition'] = () => ({ ...card, state: 'draft', rev: 1, chapters: [] })
  await openPage(EditionPage, 'gaoFeng')
  await type(/版本（年-月）/, '2026-12')
  await type(/名称/, '客户服务手册')
  await type(/正文/, '# 服务时间\n八点半开门\n# 装修\n先备案')
  await tap(button('存草稿'))
  expect(functions.of('acknowledgement.keepEdition')).toEqual([{ edition: '2026-12', rev: 0, title: '客户服务手册', chapters: [{ title: '服务时间', paragraphs: ['八点半开门'] }, { title: '装修', paragraphs: ['先备案'] }] }])
})

test('residents write none', async () => {
  await openPage(EditionPage, 'wangXiulan')
  expect(screen.queryByRole('button', { name: '存草稿' })).toBeNull()
})

test('at the counter: only once the clerk has seen who it is, and they have written', async () => {
  functions.answers['acknowledgement.signAtCounter'] = () => act
  phone.params = { entryId: 'e1', name: encodeURIComponent('王秀兰'), label: encodeURIComponent(label) }
  await openPage(CounterPage, 'liJing')
  expect(button('确认并签署')).toHaveAttribute('aria-disabled', 'true')
  await tap(screen.getByRole('radio', { name: /我已当面核对身份/ }))
  write(/王秀兰签名/)
  await tap(button('确认并签署'))
  expect(functions.of('acknowledgement.signAtCounter')).toEqual([expect.objectContaining({ entryId: 'e1', edition: '2026-11', agreed: true, read: true, identified: true })])
})
