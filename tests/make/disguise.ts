/** How people write a number, an account or an address where they may not: a grammar, to draw from. */

/** Ten signs for ten digits; some are only heard or seen as them. */
export const alphabets: readonly (readonly string[])[] = [
  '0123456789', '０１２３４５６７８９', '〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖', '洞幺两三四五六拐八勾', '零妖兩仨四五溜七巴久', '⓪①②③④⑤⑥⑦⑧⑨', '⓪❶❷❸❹❺❻❼❽❾', '0➊➋➌➍➎➏➐➑➒',
  '〇㊀㊁㊂㊃㊄㊅㊆㊇㊈', '零㈠㈡㈢㈣㈤㈥㈦㈧㈨', '⁰¹²³⁴⁵⁶⁷⁸⁹', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗', '०१२३४५६७८९', 'Ol23456789', 'oI23456789', 'Ø123456789', '０①二叁4五陸七捌９'
].map(each => [...each])

export const between = [
  '', ' ', '\u3000', '\u00a0', '   ', '\n', '-', '—', ' - ', '.', '·', '•', '_', '/', '|', '~', '*', '**', '#', '+', '=', '（', '、', ',', '，', '。', '……', '，然后', '然后', '再', '杠', '点', '横', '减', '空格', '后面', '后面是', '接', '转',
  '\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u{e0020}', '😀', '❤️'
]

const before = ['', '电话', '有事打', '师傅号码：', '费用 80 元，', '周六 9:00 来，', '（', '3栋2单元1201，', '2026-11-24 上午，']
const after = ['', '。', '找老马', '，谢谢', '）', ' 王', '，80元', '！']

/** One of a list, by a source of numbers from 0 to 1. */
export type Pick = <T>(all: readonly T[]) => T
export const picking = (roll: () => number): Pick => all => all[Math.floor(roll() * all.length)]!

const digits = (pick: Pick, count: number) => Array.from({ length: count }, () => pick(alphabets[0]!)).join('')

/** A mobile, one with an area code, a 400. */
export const aNumber = (pick: Pick): string => pick([
  () => pick(['13', '14', '15', '16', '17', '18', '19']) + digits(pick, 9), () => pick(['010', '021', '027', '0711']) + pick(['2', '6', '8']) + digits(pick, 7), () => `400${digits(pick, 7)}`
])()

/** @param number in plain digits. @returns it in some text, in one alphabet or a new one for each digit */
export function disguised (number: string, pick: Pick): string {
  const one = pick(alphabets), isMixed = pick([true, false, false]), sign = pick(between), every = pick([1, 2, 3, 4])
  const written = [...number].map((digit, place) => (place > 0 && place % every === 0 ? sign : '') + (isMixed ? pick(alphabets) : one)[Number(digit)]!).join('')
  return pick(before) + written + pick(after)
}

export const wechats = [
  '微信', 'V信', 'v 信', 'wx', 'WX', 'w x', '薇信', '威信', '徽信', '维信', '围信', '微 信', '微\u200b信', 'vx', 'VX', 'V X', 'v.x', 'weixin', 'wei xin', 'WeChat', 'we chat', '卫星', '绿泡泡', '加v', '+v', '➕V', '➕微', '加微', '加我', 'v我', '微❤️', 'V❤',
  '微信号', '微信ID', 'wechat id', 'vx号', '抖音号', '钉钉', '支付宝账号', '小红书号'
]
export const links = [':', '：', ' ', '', '是', '号', '号是', '→', '=', '账号 ', '，', '（', '同号 ', '我的是', ' id:']
export const accountNames = ['anjie_2018', 'maanping88', 'ma-anping', 'a1b2c3d4', 'lao ma 66', 'ANJIE8866', 'ａｎｊｉｅ８８', 'anjie\u200b2018']

export const qqs = ['QQ', 'qq', 'Q Q', 'ＱＱ', '扣扣', '扣 扣', '叩叩', '企鹅', '企鹅号', 'Q号', '球球', '秋秋', 'QQ号', 'qq群', '🐧', 'q']
export const qqNumbers = ['12345678', '１２３４５６', '一二三四五六', '1 2 3 4 5 6', '123-456-78', '①②③④⑤⑥']

export const mailNames = ['ma.anping', 'maanping', 'ma_88', 'ＭＡ８８']
export const ats = ['@', '＠', ' @ ', '(at)', '[at]', ' at ', '艾特', '#', '【at】', '（艾特）', '圈a', '﹫']
export const mailDomains = ['example.com', 'example。com', 'example点com', 'example dot com', '163.com', 'qq点com', '163点 com', 'example[.]com', 'example(dot)com']

export const pages = [
  'https://example.com/x', 'http://t.cn/A6abc', 'hxxp://anjie.com', 'https : //anjie.com', 'www.anjie.com', 'ｗｗｗ．anjie．com', 'www点anjie点com', 'anjie.com', 'anjie.com.cn', 'anjie.cn/abc', 'anjie点com', 'anjie 点 cn', 'anjie。com', 'anjie[.]com', '//anjie.top',
  't.cn/A6abc', 'm.tb.cn/h.abc', 'u.wechat.com/abc', 'weixin://dl/chat?abc', '安洁家电.com', '安洁.网址'
]
