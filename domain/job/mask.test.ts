import { dice } from '../../tests/make/dice'
import { hidden, isMasked, masked } from './mask'

test.each([
  '13800004101', '138 0000 4101', '138-0000-4101', '１３８００００４１０１', '一三八零零零零四一零一', '幺三八 〇〇〇〇 四幺〇幺', '壹叁捌零零零零肆壹零壹',
  '138零零零零4101', '1 3 8 0 0 0 0 4 1 0 1', '1.3.8.0.0.0.0.4.1.0.1', '+86 138 0000 4101', '008613800004101', '1 3 8 - 0000 - 4101', '①③⑧⓪⓪⓪⓪④①⓪①',
  '1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣0️⃣4️⃣1️⃣0️⃣1️⃣', '138\u200b0000\u200b4101', 'l38ooo04101', '138，0000，4101', '138杠0000杠4101', '138\n0000\n4101', '٠٨٦١٣٨٠٠٠٠٤١٠١', '138*0000*4101',
  '027-87654321', '(027)87654321', '02787654321', '0711 1234567', '零二七八七六五四三二一', '87654321', '8765 4321', '400-123-4567', '4001234567', '+852 9123 4567'
])('a number is taken out however it is written: %s', number => {
  expect(masked(`有事打${number}找我，急`)).toBe(`有事打${hidden}找我，急`)
})

test.each([
  ['加我微信anjie_2018，便宜', `${hidden}，便宜`], ['vx：maanping88', hidden], ['我的 wx 是 ma-anping', `我的 ${hidden}`], ['V信号 a n j i e 8 8', hidden], ['加v maanping', hidden], ['wxid_abc123def', hidden],
  ['QQ 12345678', hidden], ['扣扣号：一二三四五六', hidden], ['邮箱 ma.anping@example.com', `邮箱 ${hidden}`], ['ma＠example。com', hidden], ['ma(at)example dot com', hidden], ['看 https://example.com/x?y=1 这里', `看 ${hidden} 这里`]
])('an account or an address is: %s', (said, shown) => expect(masked(said)).toBe(shown))

test.each([
  '空调不制冷，3 匹，2018 年买的，220V 16A', '请 2026-11-24 上午 9:00-11:30 来，14:00 以后也行', '2026-11-13 - 2026-11-14 08:30', '2026年11月24日', '20261124 之前', '3栋2单元1201，隔壁1202没人',
  '1301、1302、1303 都停水', '材料 1,280.00 元，人工 350 元', '报价 1500、1800、2000 元', '¥12,345,678', '一共一百二十八块五', '三五天', '加我家的空调一起修', '微信支付可以吗', 'QQ 糖', 'B2-3-2-1201',
  'BX-261123-7K3F', '4 台，每台 80，共 320', '8:00-13:00 14:00-18:30 都可以', '共 1234567 元', '型号 KFR-35GW/26', '报警打 110，火警 119', '加微波炉清洗', '尺寸 1200x600x450', '1.5 匹 3 台，2.0 匹 1 台', ''
])('what is no way to reach anybody stays: %s', said => expect(masked(said)).toBe(said))

const alphabets = ['0123456789', '０１２３４５６７８９', '〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖', '⓪①②③④⑤⑥⑦⑧⑨', '०१२३४५६७८९', 'o123456789']
const between = ['', ' ', '-', '—', '.', '·', ' - ', '，', '_', '/', '\u200b', '  ', '杠', '~']
const around = ['师傅我的电话是', '请打', '阀门坏了，', '周六来，', '（', '', '联系 ', '费用 80 元，']

test('a number hidden in random text in random spellings never survives', () => {
  const roll = dice(41), upTo = (most: number) => Math.floor(roll() * (most + 1)), pick = <T>(all: readonly T[]): T => all[upTo(all.length - 1)]!
  const some = (least: number, length: number) => Array.from({ length }, (_, place) => String(place === 0 ? Math.max(least, upTo(8)) : upTo(9))).join('')
  const kinds = [() => pick(['13', '15', '18', '19']) + some(0, 9), () => pick(['027', '010', '0711']) + some(2, 8), () => `400${some(0, 7)}`]
  for (let round = 0; round < 3000; round++) {
    const separator = pick(between), every = 1 + upTo(4)
    const spelling = [...pick(kinds)()].map((each, place) => (place > 0 && place % every === 0 ? separator : '') + [...pick(alphabets)][Number(each)]!).join('')
    const said = `${pick(around)}${spelling}${pick(['。', '，谢谢', '', ' 王', '）', '找老马'])}`
    const shown = masked(said)
    expect([said, isMasked(shown)]).toEqual([said, true])
    expect(shown).not.toMatch(/\p{N}{3}/u)
    expect(masked(shown)).toBe(shown)
  }
})
