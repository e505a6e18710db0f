/** Finds accounts and addresses: of WeChat, QQ and others, of mail, of pages; in the ways people write them where they may not. */
import type { Span } from './span'

/** What stands between a word for an account and the account. */
const filler = String.raw`(?:[\s:=>→()（【\["“',，。.·-]|[是为叫号码账帐同我的也就加搜名]|id|搜索){0,12}`
/** Six characters at least, with at most one of something else between two. */
const account = String.raw`[a-z0-9](?:[\s._-]?[a-z0-9]){5,39}`

/** 微信 as it is written, misspelled, and drawn. */
const wechat = String.raw`(?:[微威薇徽维围唯][\s.()（）-]{0,3}[信星心❤♥]|卫星|绿泡泡|绿色软件|(?<![a-z])(?:[vw][\s.-]{0,2}[x信❤♥]|we\s?chat|wei\s?xin|v(?=\s*[:是]))|[加+➕]\s?[v微我]|v我)`
const platforms = '(?:抖音|快手|钉钉|小红书|支付宝|微博|陌陌|飞书|旺旺|telegram|whatsapp|skype)'

const dot = String.raw`\s?(?:\.|。|点|dot|[\[(]\s?(?:\.|点|dot)\s?[\])])\s?`
const domain = 'com|cn|net|org|top|vip|cc|xyz|shop|site|club|info|link|网址|中国'
const at = String.raw`(?:\s*(?:@|[\[(【]\s*(?:at|艾特|圈a)\s*[\])】])\s*)`

const patterns: readonly RegExp[] = [
  new RegExp(`(?:加个?我?的?)?${wechat}${filler}${account}`, 'gu'),
  new RegExp(String.raw`(?:(?<![a-z])q\s?q|扣\s?扣|叩叩|企鹅|(?<![a-z])q号|球球|秋秋|🐧)(?:群|里)?${filler}(?:\d[\s-]?){5,12}`, 'gu'),
  /(?:(?<![a-z])q|口口)\s?[:号是加]{0,2}\s?(?:\d[\s-]?){6,12}/gu,
  new RegExp(String.raw`${platforms}(?:账号|帐号|号|id|[:=])+${filler}${account}`, 'gu'),
  new RegExp(`${platforms}${filler}(?=[a-z])${account}`, 'gu'),
  /wxid_[a-z0-9]+/gu,
  new RegExp(String.raw`[a-z0-9._+-]+${at}[a-z0-9-]+(?:${dot}[a-z0-9-]+)+`, 'gu'),
  new RegExp(String.raw`[a-z0-9._+-]+(?:\s?(?:艾特|圈a|#)\s?|\sat\s)[a-z0-9-]+(?:${dot}[a-z0-9-]+)*${dot}(?:${domain})(?![a-z])`, 'gu'),
  /(?:h(?:tt|xx)ps?\s*:\s*\/\s*\/|weixin:\/\/|www\s?(?:\.|。|点|dot))\s*[^\s\p{Script=Han}]*/gu,
  new RegExp(String.raw`(?:[a-z0-9-]+${dot})+(?:${domain})(?![a-z0-9])(?:\/[^\s\p{Script=Han}]*)?`, 'gu'),
  new RegExp(String.raw`\p{Script=Han}{2,10}\.(?:${domain})(?![a-z0-9])(?:\/[^\s\p{Script=Han}]*)?`, 'gu')
]

/** @param plain in one width and small letters, as `spelled` makes it */
export const accountsIn = (plain: string): Span[] =>
  patterns.flatMap(pattern => [...plain.matchAll(pattern)].map(({ 0: text, index }): Span => [index, index + text.trimEnd().length]))
