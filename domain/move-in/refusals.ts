/** One sentence for each refusal that only this domain has; looked up as in `domain/refusal-words.ts`. */
import { itemRows, whats, type What } from './items'
import { whatWords } from './words'

const ofItem = (what: What): [string, string][] => [
  [`${what}Open`, `“${whatWords[what]}”已经办好了，或这次不用办`],
  [`${what}Ready`, `请先办好：${itemRows[what].after.map(each => whatWords[each]).join('、')}`]
]

export const moveRefusals: Record<string, string> = {
  ...Object.fromEntries(whats.flatMap(ofItem)),
  roomKnown: '请选是哪一间',
  pictured: '请拍一张照片，师傅好对着修',
  fewSnags: '已经记了 60 处，请先和负责人商量怎么修',
  snagThere: '没有找到这一处问题',
  snagMendable: '这一处还没有转给师傅，或已经复验合格',
  snagNotMended: '这一处还没有修好验收，请等修好再复验',
  notInspected: '各间已经看完了，等修好复验就行',
  keysHanded: '请负责人先点清、交付钥匙',
  feeFromSet: '请先定起费日',
  notLeaving: '已经办过了，到时会自动结束',
  allDone: '清单上还有没办好的，请办完再提交',
  movingOpen: '这套房屋已有一件正在办：{number}',
  peopleDiffer: '登记簿上现有 {count} 人，与所说不同，请先核对登记，或写明原因',
  metersDiffer: '请把这一户的表都抄上，一块不漏',
  handbookNotSigned: '这一户还没有人签《客户服务手册》确认书，请先签好',
  billsOpen: '还有 {count} 张账单没缴，共 {sum} 元',
  renovationOpen: '这一户的装修备案还没办完，押金要等它办结再退',
  notForFamily: '迁出要由业主、租户或企业使用人来办',
  farDay: '请选今天到半年内的一天'
}
