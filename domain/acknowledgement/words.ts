/** The handbook and its confirmation in words, for papers, pages and messages. */
import type { Message } from '../inbox/message'
import type { Company } from '../register/entry'
import type { Way } from './act'
import type { EditionState } from './edition'
import type { StepName } from './reading'

export const editionStateWords: Record<EditionState, string> = { draft: '草稿', published: '现行', retired: '已被替代' }
export const wayWords: Record<Way, string> = { phone: '手机签署', counter: '柜台签署', paper: '纸质签署' }
export const standingWords: Record<Company['standing'], string> = { legalRepresentative: '公司法定代表', agent: '公司委托人' }
export const stepWords: Record<StepName, string> = { agree: '同意约定', read: '读完手册', confirm: '验证手机号', sign: '签名' }

export const paperWords = {
  title: '《物业客户服务手册》确认书',
  handbook: '客户服务手册',
  edition: '版本',
  number: '编号：',
  individual: '使用人',
  company: '公司名称',
  seal: '公司印章',
  attorney: '授权委托书',
  page: '纸质确认书',
  on: '日期',
  check: '扫码验真伪',
  kept: '（物业管理中心留存）',
  how: '签署方式',
  witness: '见证',
  filed: '归档',
  phone: '验证手机',
  corrects: (number: string, reason: string) => `本确认书更正编号 ${number} 的确认书，原确认书不再作数。更正原因：${reason}`,
  honest: '本确认书按双方约定使用电子签名（电子签名法第3、13条），不是经认证机构签发证书的电子签名。在“一站”小程序里打开“验真伪”，扫码或选文件，可核对是否被改动。',
  changes: '本版变化'
} as const

/** Where a reminder leads. */
const page = '/acknowledgement/sign/index'

export const reminder = (edition: string, label: string, now: number): Message => ({
  template: 'progress', title: '请确认客户服务手册', page, text: `${label} 还没有确认 ${edition} 版《客户服务手册》，几分钟就能读完签好`,
  values: { thing1: '客户服务手册确认', character_string2: edition, phrase3: '待确认', name4: '服务中心', time5: String(now) }
})
