/** What is signed, as source document 5 has it: to whom, the premises, and the two declarations. */
import type { Estate } from '../estate/estate'
import type { Premises } from '../estate/premises'
import type { Signatory } from './act'

const digits = '零一二三四五六七八九'
const twoDigits = (count: number) => (count >= 10 ? '十' : '') + (count % 10 ? digits[count % 10]! : '')

/** “二零二六年十一月”. @param edition `YYYY-MM` */
export function editionWords (edition: string): string {
  const [year = '', month = ''] = edition.split('-')
  return `${[...year].map(each => digits[Number(each)]).join('')}年${twoDigits(Number(month))}月`
}

/** “科技谷2栋15层1506单元”; where an entrance is called so already, the room is a room. */
export const placeWords = ({ building, entrance, level, door }: Pick<Premises, 'building' | 'entrance' | 'level' | 'door'>, zone: string): string =>
  [zone, `${building}栋`, entrance && `${entrance}单元`, `${level}层`, door + (entrance ? '室' : '单元')].filter(Boolean).join('')

/** To whom it is addressed. */
export const addressee = ({ name, letterhead }: Pick<Estate, 'name' | 'letterhead'>): string => [letterhead?.issuer, `${name}物业管理中心`].filter(Boolean).join(' ')

const self: Record<Signatory['kind'], string> = { individual: '本人', company: '本公司' }

/** The whole of it, a paragraph each. */
export const declarations = (to: string, place: string, edition: string, { kind }: Pick<Signatory, 'kind'>): string[] => [
  `致：${to}`,
  `为维护本物业业主权益并促进本物业的管理，${self[kind]}为${place}的使用人，现声明如下：`,
  `一、确认已收到${editionWords(edition)}版本《客户服务手册》。`,
  '二、声明完全明白及同意履行、遵守《客户服务手册》之规定。'
]
