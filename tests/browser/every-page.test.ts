/** Every page with something on it, on a phone, in large type, and in a PC window: nothing beyond the sides, nothing too small for a finger. */
import type { AppConfig } from '@tarojs/taro'
import { moment } from '@domain/kit/calendar'
import type { BillCard } from '@domain/billing/view'
import type { ActivityDraft } from '@domain/activity/view'
import type { AnnouncementDraft } from '@domain/community/view'
import type { BookingView } from '@domain/booking/view'
import type { HotlineDraft } from '@domain/hotline/contract'
import type { Issued } from '@domain/binding/contract'
import type { MatterView } from '@domain/matter/view'
import type { OrderView } from '@domain/payment/view'
import type { NewInvitation } from '@domain/staff/contract'
import type { Browser } from 'playwright-core'
import { cast } from '../cast'
import { written } from '../make/walk-answers'
import { world, type World } from '../stories/world'
import { launch } from './chromium'
import { jobs } from './jobs'
import { officeMoney } from './office-money'
import { openPhone, type H5Phone } from './phone'
import { polls } from './polling'
import { renovates } from './renovating'
import { settles } from './settling'

jest.setTimeout(120_000)

const { wangXiulan, heJingyi, liJing, gaoFeng, fangMin } = cast
const home = 'b2-3-2-1201', label = encodeURIComponent('B2区 3栋 2单元 1201')
const key = (name: string) => `every-page-${name}`.padEnd(24, '-')

let cloud: World, browser: Browser
/** What pages are opened with. */
const opened: Record<'matter' | 'moving' | 'keys' | 'secret' | 'token' | 'bill' | 'payment' | 'booking' | 'announcement' | 'poll' | 'polled' | 'activity' | 'statement', string> = { matter: '', moving: '', keys: '', secret: '', token: '', bill: '', payment: '', booking: '', announcement: '', poll: '', polled: '', activity: '', statement: '' }
let office: Record<string, string> = {}, work = { asked: '', atWork: '' }

async function ask<T> (person: Parameters<World['call']>[0], name: string, method: string, input: object): Promise<T> {
  const reply = await cloud.call<T>(person, name, method, input)
  if (!reply.ok) throw new Error(`${name}.${method}: ${reply.reason}`)
  return reply.data
}

/** 何静怡 pays two of her bills, one of them late, and leaves the others; her book has a company in it. */
async function paysSome () {
  const bills = await ask<BillCard[]>(heJingyi, 'billing', 'mine', {}), [first, second, third] = bills
  const order = await ask<OrderView>(heJingyi, 'payment', 'order', { key: key('order'), billIds: [first!.id, second!.id] })
  await cloud.post('/control/pay/pay', { outTradeNo: order.id })
  opened.payment = (await ask<OrderView>(heJingyi, 'payment', 'look', { id: order.id })).paymentId!
  opened.bill = third!.id
  await ask(heJingyi, 'receipt', 'keepTitle', { key: key('title'), title: { of: 'company', name: '重庆两江新区泽云科技发展有限公司', taxNumber: '91500000MA5U12345X' } })
}

/** A handbook in force, which 王秀兰 has begun to read. */
async function handbook () {
  const chapters = [{ title: '服务时间与联系方式', paragraphs: ['服务中心每天 8:30 到 21:00 有人值守，夜间由值班电话接听；节假日照常。'] }, { title: '装修管理', paragraphs: ['装修前到服务中心备案，承重墙不得拆改，施工时间为工作日 8:00 到 18:00。'] }]
  const draft = (edition: string) => ask<{ rev: number }>(gaoFeng, 'acknowledgement', 'keepEdition', { edition, rev: 0, title: '泽京花园客户服务手册', changes: '装修管理：增加了夜间与节假日不得施工的规定。', chapters })
  await ask(gaoFeng, 'acknowledgement', 'publishEdition', { edition: '2026-11', rev: (await draft('2026-11')).rev })
  await draft('2027-01')
  await ask(wangXiulan, 'acknowledgement', 'agree', { edition: '2026-11', version: 1 })
}

/** A table of hotlines that is being written, with something wrong in it, and some taps. */
async function draftsHotlines () {
  const { windows } = await ask<HotlineDraft>(gaoFeng, 'hotline', 'draft', {}), day = windows.find(each => each.number === '5980001')!
  await ask(gaoFeng, 'hotline', 'keep', { rev: 0, windows: [...windows.map(each => each === day ? { ...each, effectiveUntil: '2026-12-31' } : each), { ...day, number: '59800021', effectiveFrom: '2027-01-01', on: ['workday', 'restDay'] }] })
  for (const number of ['5980001', '5980001', '59800003']) await ask(wangXiulan, 'hotline', 'called', { number })
}

/** An activity that somebody comes to with two others. */
async function festival () {
  const startsAt = moment('2026-11-28', '14:00'), activity = await ask<ActivityDraft>(gaoFeng, 'activity', 'write', { key: key('activity'), title: '邻里重阳灯会暨亲子灯笼手作体验活动', text: [{ kind: 'heading', text: '做什么' }, { kind: 'paragraph', text: '猜灯谜、做灯笼、吃重阳糕，材料由服务中心准备。' }, { kind: 'emphasis', text: '请家长全程陪同孩子。' }], place: '中心花园风雨连廊', startsAt, endsAt: startsAt + 7_200_000, closesAt: startsAt - 3_600_000, capacity: 200, companions: 3, line: 20, audience: {} })
  await ask(gaoFeng, 'activity', 'step', { id: activity.id, rev: activity.rev, action: 'publish' })
  await ask(heJingyi, 'activity', 'signUp', { key: key('sign-up'), id: activity.id, companions: 2, names: ['何小满', '何奶奶'] })
  opened.activity = `?id=${activity.id}`
}

beforeAll(async () => {
  cloud = await world()
  browser = await launch()
  const matter = await ask<MatterView>(wangXiulan, 'work-order', 'submit', { key: key('matter'), kind: 'repair', categoryId: 'faucet', text: '厨房水龙头关不紧，一直滴水，地上已经湿了一片', place: { premisesId: home } })
  await ask(liJing, 'work-order', 'act', { id: matter.id, action: 'receive', key: key('receive') })
  opened.matter = matter.id
  const keys = await ask<MatterView>(wangXiulan, 'key-custody', 'announce', { key: key('keys'), premisesId: home, keys: [{ kind: 'door', pieces: 2, note: '蓝色钥匙扣' }, { kind: 'mailbox', pieces: 1 }], purpose: '出国半年，方便上门维修和看房', until: '2027-05-31', standing: [{ kind: 'technician' }] })
  opened.keys = keys.id
  await ask(liJing, 'key-custody', 'act', { id: keys.id, action: 'receive', key: key('keys-receive') })
  await ask(liJing, 'key-custody', 'act', { id: keys.id, action: 'handIn', key: key('keys-in'), keyIds: ['K1', 'K2'], ownerStrokes: written, deskStrokes: written })
  await ask(liJing, 'key-custody', 'act', { id: keys.id, action: 'askLending', key: key('keys-ask'), keyIds: ['K1'], borrower: { name: '链家的周先生' }, lendFor: 'viewing', note: '客户想在周三下午看房' })
  await ask(liJing, 'key-custody', 'act', { id: keys.id, action: 'lend', key: key('keys-lend'), keyIds: ['K2'], borrower: { personId: 'zhao-zhiqiang', name: '赵志强' }, lendFor: 'repair', note: '换信箱锁', until: moment('2026-11-24', '18:00'), standingId: 'P1' })
  await ask(liJing, 'key-custody', 'beginCount', { key: key('keys-count') })
  const moving = await ask<MatterView>(wangXiulan, 'move-in', 'submit', { key: key('moving'), kind: 'moveIn', premisesId: home, onDay: '2026-11-24' })
  opened.moving = moving.id
  await ask(liJing, 'move-in', 'act', { id: moving.id, action: 'receive', key: key('moving-receive') })
  await renovates(cloud)
  opened.secret = (await ask<Issued>(liJing, 'binding', 'issueCode', { key: key('code'), premisesId: home, relation: 'tenant', name: '赵小姐', until: '2027-06-30' })).secret.replaceAll('-', '')
  opened.token = (await ask<NewInvitation>(gaoFeng, 'staff', 'invite', {
    key: key('staff'), name: '黄小琴', roles: ['clerk', 'technician'], department: '客户服务中心', zoneIds: ['b2'], skills: [], duties: [{ from: '21:00', until: '08:30' }], reportsTo: gaoFeng.id
  })).token
  await ask(heJingyi, 'binding', 'invite', { key: key('invite'), premisesId: 'b2-3-2-1101', relation: 'tenant', name: '赵小姐', until: '2027-06-30' })
  await ask(fangMin, 'binding', 'apply', { key: key('apply'), estateId: 'zejing', premisesId: 'b2-3-2-1202', relation: 'companyAgent', name: '方敏', note: '上个月刚租下的写字间，登记手续还没有办' })
  await paysSome()
  const booked = await ask<BookingView>(heJingyi, 'booking', 'book', { key: key('booking'), service: 'counter', premisesId: 'b2-3-2-1101', startsAt: moment('2026-11-23', '16:00'), note: '带两位施工负责人一起来，想先看看图纸要怎么准备' })
  opened.booking = `?slot=${booked.slot}&id=${booked.id}&service=counter&startsAt=${booked.startsAt}`
  await handbook()
  const draft = await ask<AnnouncementDraft>(gaoFeng, 'community', 'write', { key: key('draft'), class: 'outage', title: '周四上午 3 栋二次供水设施清洗停水通知', text: [{ kind: 'heading', text: '停水时间' }, { kind: 'paragraph', text: '周四上午九点到十二点，3 栋全部单元停水。' }, { kind: 'emphasis', text: '请提前储水，恢复供水后先放两分钟再用。' }], audience: { zoneIds: ['b2'] }, pushed: true })
  await ask(gaoFeng, 'community', 'step', { id: draft.id, rev: draft.rev, action: 'publish' })
  opened.announcement = `?id=${draft.id}`
  await draftsHotlines()
  Object.assign(opened, await polls(cloud, ask, key))
  await festival()
  work = await jobs(cloud, ask, key)
  office = await officeMoney(cloud, ask, key)
  opened.statement = await settles(cloud)
  await ask(gaoFeng, 'imports', 'exportRows', { key: key('export'), kind: 'register', format: 'csv', numbers: 'plain', reason: '配合街道办人口普查，已核对公函' })
})
afterAll(async () => { await browser.close(); await cloud.stop() })

/** Who has something on which page. */
const visits: Record<string, () => Record<string, string>> = {
  wangXiulan: () => ({
    'lobby/home/index': '', 'lobby/mine/index': '', 'lobby/inbox/index': '', 'lobby/me/index': '', 'work-order/new/index': '?kind=repair', 'work-order/detail/index': `?id=${opened.matter}`,
    'binding/homes/index': '', 'binding/bind/index': '', 'binding/apply/index': '', 'binding/accept/index': `?secret=${opened.secret}`,
    'acknowledgement/mine/index': '', 'acknowledgement/read/index': '?edition=2026-11', 'acknowledgement/sign/index': '', 'acknowledgement/check/index': '',
    'privacy/center/index': '', 'privacy/my-data/index': '', 'privacy/looks/index': '', 'privacy/erase/index': '', 'staff/accept/index': `?scene=${opened.token}`,
    'renovation/detail/index': '?id=every-page-filing', 'key-custody/new/index': '', 'key-custody/detail/index': `?id=${opened.keys}`,
    'move-in/new/index': '?kind=moveOut', 'move-in/detail/index': `?id=${opened.moving}`, 'move-in/snag/index': `?id=${opened.moving}`
  }),
  heJingyi: () => ({
    'binding/household/index': '', 'billing/mine/index': '', 'billing/bill/index': `?id=${opened.bill}`, 'billing/history/index': '', 'billing/meters/index': '',
    'community/board/index': '', 'community/read/index': opened.announcement, 'hotline/table/index': '', 'poll/board/index': '', 'poll/vote/index': opened.poll, 'activity/list/index': '', 'activity/detail/index': opened.activity, 'vendor/catalogue/index': '',
    'booking/new/index': '?service=renovation', 'booking/mine/index': '', 'booking/move/index': opened.booking, 'renovation/new/index': '', 'renovation/loud/index': '',
    'payment/result/index': `?id=${opened.payment}`, 'payment/prepaid/index': '', 'payment/list/index': '', 'receipt/detail/index': `?id=${opened.payment}`, 'receipt/invoice/index': `?id=${opened.payment}`, 'receipt/titles/index': ''
  }),
  xuWenjing: () => ({ ...office, 'statement/list/index': '', 'statement/detail/index': opened.statement, 'statement/margins/index': '' }),
  maAnping: () => ({ 'job/list/index': '', 'job/detail/index': work.atWork, 'job/quote/index': work.asked, 'statement/mine/index': '', 'statement/own/index': opened.statement }),
  gaoFeng: () => ({
    'desk/home/index': '', 'desk/find/index': '', 'work-order/assign/index': `?id=${opened.matter}`, 'desk-tools/record/index': '', 'desk-tools/unreached/index': '', 'desk-tools/hand-over/index': '',
    'register/find/index': '', 'register/household/index': `?id=${home}`, 'register/entry/index': `?premisesId=${home}&label=${label}&id=wang-xiulan-${home}`, 'register/places/index': '',
    'binding/applications/index': '', 'binding/codes/index': '', 'audit/log/index': '', 'imports/bring/index': '', 'imports/take/index': '', 'privacy/requests/index': '', 'privacy/retention/index': '',
    'acknowledgement/office/index': '', 'acknowledgement/edition/index': '?edition=2027-01', 'acknowledgement/counter/index': `?entryId=wang-xiulan-${home}&name=${encodeURIComponent('王秀兰')}&label=${label}`,
    'staff/list/index': '', 'staff/person/index': '?id=li-jing', 'staff/resign/index': '?id=li-jing', 'staff/invite/index': '', 'staff/roster/index': '', 'staff/roles/index': '', 'community/office/index': '', 'community/write/index': '', 'hotline/office/index': '', 'hotline/calls/index': '', 'board/home/index': '', 'board/list/index': '?tabs=open.3', 'board/look/index': '', 'board/reports/index': '', 'booking/day/index': '', 'booking/for/index': `?premisesId=${home}&label=${label}`, 'renovation/check/index': '', 'key-custody/out/index': '', 'key-custody/stock/index': '', 'key-custody/counter/index': `?premisesId=${home}&label=${label}`, 'poll/office/index': '', 'poll/write/index': '?survey=yes', 'poll/outcome/index': opened.polled, 'activity/office/index': '', 'activity/write/index': opened.activity, 'activity/people/index': opened.activity, 'activity/door/index': '',
    'vendor/list/index': '', 'vendor/detail/index': '?id=anjie', 'vendor/write/index': '?id=anjie', 'vendor/crew/index': `?id=anjie&name=${encodeURIComponent('安洁家电')}`, 'vendor/office/index': '', 'vendor/offer/index': '?id=o-ac-wash',
    'finance/terms/index': `?premisesId=${home}&label=${label}`, 'move-in/record/index': `?premisesId=${home}&label=${label}`
  })
}

const sizes = [
  ['on a phone', { width: 390, height: 844 }, 44, false],
  ['in large type', { width: 390, height: 844 }, 56, true],
  ['in a PC window', { width: 1280, height: 800 }, 44, false]
] as const

/** What only a page says that has nothing to show: whatever is measured on it proves nothing. */
const excuses = ['再试一次', '回到首页', '只对']

async function look (phone: H5Phone, page: string, least: number): Promise<string[]> {
  await phone.go(page)
  const said = await phone.text(), trouble = excuses.filter(each => said.includes(each))
  return [...await phone.misplaced(least), ...trouble].map(each => `${page}: ${each}`)
}

test('every page is visited', () => {
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config })
  const { pages = [], subPackages = [] } = jest.requireActual<{ default: AppConfig }>('../../client/app.config').default
  const all = [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map(page => `${root}/${page}`))]
  expect(Object.values(visits).flatMap(list => Object.keys(list())).sort()).toEqual(all.sort())
})

test.each(sizes)('everything can be seen and touched %s', async (_, size, least, elder) => {
  const found: string[] = []
  for (const [name, list] of Object.entries(visits)) {
    const phone = await openPhone(browser, { origin: cloud.origin, session: await cloud.session(cast[name as keyof typeof cast]), page: 'lobby/me/index', size })
    if (elder) await phone.tap('长辈模式')
    for (const [page, query] of Object.entries(list())) found.push(...await look(phone, page + query, least))
    await phone.close()
  }
  expect(found).toEqual([])
})
