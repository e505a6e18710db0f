/** The audit log in words: each act as a sentence with who did it before, and about whom and where in it. */
import type { AuditAct, AuditEntry } from './entry'

interface Act {
  /** As a filter of the list. */
  name: string
  /** `{subject}` is whom it concerns, `{label}` where; either falls away where the entry has none. */
  said: string
}

export const auditActWords: Record<AuditAct, Act> = {
  revealPhone: { name: '查看电话', said: '查看了{subject}的完整电话' },
  revealIdNumber: { name: '查看证件号', said: '查看了{subject}的完整证件号' },
  openHousehold: { name: '打开住户', said: '打开了 {label} 的住户信息' },
  recordEntry: { name: '登记住户', said: '把{subject}登记到 {label}' },
  changeEntry: { name: '更改登记', said: '更改了{subject}在 {label} 的登记' },
  endEntry: { name: '结束登记', said: '结束了{subject}在 {label} 的登记' },
  changePremises: { name: '更改房屋', said: '更改了房屋 {label}' },
  bind: { name: '绑定房屋', said: '把{subject}绑定到 {label}' },
  endOccupancy: { name: '解除绑定', said: '解除了{subject}与 {label} 的绑定' },
  issueCode: { name: '开具绑定码', said: '为 {label} 开具了绑定码' },
  invite: { name: '邀请住户', said: '邀请{subject}加入 {label}' },
  revokeCode: { name: '作废绑定码', said: '作废了 {label} 的绑定码' },
  revokeInvitation: { name: '撤回邀请', said: '撤回了 {label} 的邀请' },
  decideApplication: { name: '审核认证', said: '审核了{subject}对 {label} 的认证申请' },
  inviteStaff: { name: '邀请员工', said: '邀请了一位员工' },
  joinStaff: { name: '员工加入', said: '接受邀请，成为员工' },
  changeStaff: { name: '更改员工', said: '更改了{subject}的岗位资料' },
  leaveStaff: { name: '员工离职', said: '办理了{subject}的离职或调走' },
  changeHotlines: { name: '更改热线', said: '更改了服务热线' },
  importRows: { name: '导入', said: '从 Excel 导入了资料' },
  exportBoard: { name: '导出看板', said: '导出了经营看板' },
  exportRows: { name: '导出', said: '导出了登记表' },
  exportMyData: { name: '下载本人资料', said: '下载了{subject}的个人资料' },
  requestErasure: { name: '申请删除', said: '申请删除{subject}的个人信息' },
  withdrawErasure: { name: '撤回删除申请', said: '撤回了{subject}的删除申请' },
  decideErasure: { name: '处理删除申请', said: '处理了{subject}的删除申请' },
  erase: { name: '删除个人信息', said: '办理了{subject}的个人信息删除' },
  takeMoney: { name: '前台收款', said: '收了 {label} 的款' },
  closeTill: { name: '当日结账', said: '结了当天前台收款的账' },
  askRefund: { name: '申请退款', said: '申请了一笔退款' },
  decideRefund: { name: '审批退款', said: '审批了一笔退款' },
  handOutRefund: { name: '柜台退款', said: '在柜台退了一笔款' },
  addTariff: { name: '新增收费标准', said: '新增了收费标准“{label}”' },
  changeTariff: { name: '更改收费标准', said: '更改了收费标准“{label}”' },
  endTariff: { name: '停止收费标准', said: '停止了收费标准“{label}”' },
  keepFeeTerms: { name: '更改特殊约定', said: '更改了 {label} 的收费约定' },
  allowVacancy: { name: '同意空置优惠', said: '同意了 {label} 的空置优惠' },
  issueBills: { name: '出账', said: '出了一期账单' },
  releaseDeposit: { name: '装修押金结清', said: '结清了一笔装修押金' },
  chargeBill: { name: '单独收费', said: '给 {label} 开了一张账单' },
  creditBill: { name: '冲减账单', said: '冲减了 {label} 的账单' },
  waiveLate: { name: '减免违约金', said: '减免了 {label} 的违约金' },
  printReceipt: { name: '打印收据', said: '打印了 {label} 的收据' },
  settleDifference: { name: '处理对账差异', said: '处理了一处对账差异' },
  moveKeys: { name: '钥匙进出', said: '登记了 {label} 的钥匙进出' },
  findKeys: { name: '按房屋查钥匙', said: '查找了 {label} 托管的钥匙' },
  decodeTag: { name: '查看托管牌号', said: '查看了托管牌号对应的房屋 {label}' },
  settleKeyCount: { name: '处理钥匙差异', said: '处理了 {label} 的钥匙盘点差异' },
  printKeySlip: { name: '开具钥匙凭证', said: '开具了 {label} 的钥匙托管凭证' },
  answerInvoice: { name: '答复发票申请', said: '答复了{subject}对 {label} 的发票申请' },
  publishEdition: { name: '发布手册', said: '发布了客户服务手册' },
  witnessSigning: { name: '柜台签署', said: '在柜台见证了{subject}签署 {label} 的手册确认书' },
  fileScan: { name: '归档确认书', said: '归档了{subject}在 {label} 的纸质确认书' },
  correctSigning: { name: '更正确认书', said: '更正了{subject}在 {label} 的手册确认书' },
  changePoll: { name: '办理投票', said: '办理了投票“{label}”' },
  viewJob: { name: '服务商查看', said: '为上门服务查看了{subject}在 {label} 的事项' },
  seeVotes: { name: '查看记名投票', said: '查看了记名投票“{label}”里谁投了什么' },
  addVendor: { name: '登记服务商', said: '登记了服务商“{label}”' },
  changeVendor: { name: '更改服务商', said: '更改了服务商“{label}”的资料' },
  standVendor: { name: '服务商合作状态', said: '更改了服务商“{label}”的合作状态' },
  revealContact: { name: '查看服务商电话', said: '查看了服务商“{label}”联系人的完整电话' },
  inviteCrew: { name: '邀请服务商人员', said: '邀请了服务商“{label}”的一位人员' },
  joinCrew: { name: '服务商人员加入', said: '接受邀请，成为服务商“{label}”的人员' },
  leaveCrew: { name: '移除服务商人员', said: '把{subject}从服务商“{label}”移除' },
  changeOffer: { name: '更改服务目录', said: '更改了服务目录里的“{label}”' },
  makeStatements: { name: '出具结算单', said: '出具了服务商结算单' },
  deductVendor: { name: '结算扣款', said: '在结算单“{label}”里扣了一笔款' },
  restoreVendor: { name: '撤销结算扣款', said: '撤销了结算单“{label}”里的一笔扣款' },
  moveStatement: { name: '办理结算单', said: '办理了结算单“{label}”' },
  exportStatement: { name: '导出结算单', said: '导出了服务商结算单' }
}

/** What was changed, by the keys that `details` has; a key without a word is shown as it is. */
const detailWords: Record<string, string> = {
  road: '方式', relation: '关系', rows: '行数', added: '新增', changed: '更改', skipped: '跳过', kind: '种类', fields: '改动项', decision: '结果',
  until: '到期', roles: '角色', count: '数量', matters: '移交事项', number: '号码', own: '本人', stage: '阶段', mode: '方式', new: '新增', same: '不变', wrong: '有误', fen: '金额（分）', channel: '收款方式', day: '日期',
  cash: '现金（分）', transfer: '转账（分）', pos: '刷卡（分）',
  edition: '版本', from: '起', period: '账期', name: '费用', receipt: '收据', print: '第几次打印', invoice: '发票号码',
  tag: '托管牌号', keys: '钥匙', line: '第几行', matterId: '事项', vendor: '服务商', hash: '校验值', lending: '借出', step: '步骤'
}

const nobody = '有关住户', nowhere = '有关房屋'

export interface Told extends Pick<AuditEntry, 'act' | 'actorId' | 'actorName' | 'subjectId' | 'label'> { subject?: string }

/** “李静 查看了王秀兰的完整电话”, without who did it. Who acted on themselves is “本人”. */
export function auditSentence ({ act, actorId, subjectId, subject, label }: Told): string {
  const whom = subjectId !== undefined && subjectId === actorId ? '本人' : subject ?? nobody
  return auditActWords[act].said.replace('{subject}', whom).replace('{label}', label ?? nowhere)
}

/** “方式：短信”, one for each detail. */
export const auditDetails = (details: AuditEntry['details'] = {}): string[] =>
  Object.entries(details).map(([key, value]) => `${detailWords[key] ?? key}：${value}`)
