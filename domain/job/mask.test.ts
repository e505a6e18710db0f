import { dice } from '../../tests/make/dice'
import { accountNames, aNumber, ats, disguised, links, mailDomains, mailNames, pages, picking, qqNumbers, qqs, wechats } from '../../tests/make/disguise'
import { hidden, isMasked, masked } from './mask'

test.each([
  '13800004101', '138 0000 4101', '138-0000-4101', '１３８００００４１０１', '一三八零零零零四一零一', '幺三八 〇〇〇〇 四幺〇幺', '壹叁捌零零零零肆壹零壹',
  '138零零零零4101', '1 3 8 0 0 0 0 4 1 0 1', '1.3.8.0.0.0.0.4.1.0.1', '+86 138 0000 4101', '008613800004101', '1 3 8 - 0000 - 4101', '①③⑧⓪⓪⓪⓪④①⓪①',
  '1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣0️⃣4️⃣1️⃣0️⃣1️⃣', '138\u200b0000\u200b4101', 'l38ooo04101', '138，0000，4101', '138杠0000杠4101', '138\n0000\n4101', '٠٨٦١٣٨٠٠٠٠٤١٠١', '138*0000*4101', '138 后面是 0000 再接 4101',
  '027-87654321', '(027)87654321', '02787654321', '0711 1234567', '零二七八七六五四三二一', '87654321', '8765 4321', '400-123-4567', '4001234567', '+852 9123 4567', '❶❸❽⓪⓪⓪⓪❹❶⓪❶'
])('a number is taken out however it is written: %s', number => {
  expect(masked(`有事打${number}找我，急`)).toBe(`有事打${hidden}找我，急`)
})

test.each([
  ['加我微信anjie_2018，便宜', `${hidden}，便宜`], ['vx：maanping88', hidden], ['我的 wx 是 ma-anping', `我的 ${hidden}`], ['V信号 a n j i e 8 8', hidden], ['加v maanping', hidden], ['wxid_abc123def', hidden],
  ['QQ 12345678', hidden], ['扣扣号：一二三四五六', hidden], ['邮箱 ma.anping@example.com', `邮箱 ${hidden}`], ['ma＠example。com', hidden], ['ma(at)example dot com', hidden], ['看 https://example.com/x?y=1 这里', `看 ${hidden} 这里`],
  ['在 3栋1201，固话 027-87654321，上门 80 元', `在 3栋1201，固话 ${hidden}，上门 80 元`]
])('an account or an address is: %s', (said, shown) => expect(masked(said)).toBe(shown))

test.each([
  '空调不制冷，3 匹，2018 年买的，220V 16A', '请 2026-11-24 上午 9:00-11:30 来，14:00 以后也行', '2026-11-13 - 2026-11-14 08:30', '2026年11月24日 9点30分', '20261124 之前', '11-24 14:00-16:00', '2026.11.24-2026.11.26 9:00-11:00', '二〇二六年十一月二十四日',
  '3栋2单元1201，隔壁1202没人', '1301、1302、1303 都停水', '1301/1302/1303', 'A1区 2栋 1单元 803', '三楼二单元一二零一', 'B2-3-2-1201', '楼上1301漏水到1201',
  '材料 1,280.00 元，人工 350 元', '报价 1500、1800、2000 元', '¥12,345,678', '￥1,380,000.00', '一共一百二十八块五', '共 1234567 元', '4 台，每台 80，共 320', '1280+350=1630', '128.00+35.50=163.50', '内机 2 台 × 80 = 160', '保修 24 个月，50%-60%',
  'BX-261123-7K3F', 'QZ-261123-1234 返修', 'ZJ-0001234', 'HT-2026-0012', '川A12345', '身份证复印件',
  '型号 KFR-35GW/26', 'KFR-35GW/BP3DN8Y-PH200(B1)', '26GW/(26592)FNhAa-A3', 'BCD-258WLDPZM', 'XQG100-14HB30DCXIR', '型号 WX-2000', 'VX 系列空调', 'A.O.Smith 热水器', 'SN:AB12CD34EF', '条码 6901234567892', 'R410A 冷媒 500g', 'DN15 三通 2 个', 'PPR 25*3.5', 'V型皮带 A1234',
  '尺寸 1200x600x450', '尺寸 2400×1200', '1200*600*450mm', '-5~48℃ 220V 50HZ 1480W', '1.5 匹 3 台，2.0 匹 1 台', '水表读数 00012345', '①检查②清洗③加氟', '1、2、3、4、5、6、7、8',
  '三五天', '三三两两', '六六大顺', '加我家的空调一起修', '加微波炉清洗', '微信支付可以吗', '微信上说', 'QQ 糖', 'qq 群里看到', '8:00-13:00 14:00-18:30 都可以', '报警打 110，火警 119', 'v2.0 版本', 'at 3pm', ''
])('what is no way to reach anybody stays: %s', said => expect(masked(said)).toBe(said))

test('a number in any disguise never survives, wherever it stands', () => {
  const pick = picking(dice(41))
  for (let round = 0; round < 6000; round++) {
    const number = aNumber(pick), said = disguised(number, pick), shown = masked(said)
    expect([said, isMasked(shown)]).toEqual([said, true])
    expect([said, masked(shown)]).toEqual([said, shown])
    expect(shown.normalize('NFKC')).not.toContain(number.slice(-4))
  }
})

const seen = (text: string) => text.normalize('NFKC').replace(/\p{Cf}/gu, '')

test('an account never survives, whatever it is called', () => {
  for (const name of wechats) for (const link of links) for (const account of accountNames) {
    const said = `师傅，${name}${link}${account}，便宜`
    expect([said, seen(masked(said)).includes(seen(account))]).toEqual([said, false])
  }
  for (const name of qqs) for (const link of [':', '：', ' ', '', '是', '号是', '加 ']) for (const number of qqNumbers) expect([name + link + number, isMasked(masked(`有事${name}${link}${number}联系`))]).toEqual([name + link + number, true])
})

test('an address of mail or of a page never survives', () => {
  const mails = mailNames.flatMap(name => ats.flatMap(at => mailDomains.map(domain => name + at + domain)))
  for (const each of [...mails, ...pages]) expect([each, isMasked(masked(`发我 ${each} 就行`))]).toEqual([each, true])
})

/** A search that went back and forth over these would not end before the test's time does. */
test.each(['1 '.repeat(2000), 'a.'.repeat(2000), '微信'.repeat(1000), `${'a'.repeat(4000)}@`, 'q q '.repeat(1000), '138后面'.repeat(700)])('four thousand characters are read to their end: %#', said => {
  const shown = masked(said)
  expect(masked(shown)).toBe(shown)
})
