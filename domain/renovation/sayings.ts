/** What people are told of steps that only renovation filing has. */
import type { Saying } from '../inbox/sayings'
import type { renovationActions } from './actions'

export const renovationSayings: Partial<Record<typeof renovationActions[number], Saying>> = {
  askSupplement: { state: '请您补充', requester: '装修备案还缺材料，请打开看看缺什么，补好再交{said}', staff: '{by}请住户补充材料' },
  supplement: { state: '已经补充', head: '材料已补', staff: '{by}补充了“{what}”的材料，请再看看{said}' },
  approve: { state: '请您缴费', requester: '装修备案通过了。缴清押金和费用后就能拿到许可证{said}', staff: '“{what}”审核通过' },
  passReview: { state: '审核通过', head: '审核通过', requester: '装修备案通过了。缴清押金和费用后就能拿到许可证', staff: '{by}审核通过了“{what}”，请看下一步{said}' },
  refuseFiling: { state: '没有通过', requester: '装修备案没有通过{said}', staff: '{by}没有通过“{what}”{said}' },
  issuePermit: { state: '可以施工', requester: '装修许可证已经发放，施工人员凭出入证进出', staff: '“{what}”已发许可证' },
  addWorker: { state: '人员增加', head: '施工人员', staff: '“{what}”增加了施工人员，请核对' },
  removeWorker: { state: '证已注销', head: '施工人员', requester: '一张施工出入证已注销{said}', staff: '“{what}”注销了一张出入证{said}' },
  planNoise: { state: '已经登记', head: '噪声施工', staff: '“{what}”登记了有噪声的施工' },
  askExtension: { state: '申请延期', head: '延期申请', staff: '{by}为“{what}”申请延期{said}' },
  grantExtension: { state: '同意延期', requester: '装修许可证已延期{said}', staff: '“{what}”已延期' },
  denyExtension: { state: '没有同意', requester: '延期没有同意{said}', staff: '“{what}”没有同意延期' },
  remindPermit: { state: '快到期了', alarm: true, requester: '装修许可证快到期了；要延期的，请至少提前三天申请', staff: '“{what}”的许可证快到期了' },
  patrol: { state: '巡查完成', requester: '{by}巡查了您的装修现场{said}', staff: '{by}巡查了“{what}”{said}' },
  noteViolation: { state: '请您整改', alarm: true, requester: '请整改{said}，{until} 前整改好', staff: '{by}对“{what}”开出整改通知{said}' },
  reportFixed: { state: '待复查', head: '请复查', staff: '“{what}”报告整改好了，请复查{said}' },
  confirmFixed: { state: '复查合格', requester: '整改复查合格{said}', staff: '“{what}”复查合格' },
  reopenViolation: { state: '继续整改', alarm: true, requester: '复查不合格，请继续整改{said}', staff: '“{what}”复查不合格{said}' },
  violationLate: { state: '整改逾期', alarm: true, requester: '整改已经逾期，请尽快整改，以免停工', staff: '“{what}”的整改已逾期' },
  stopWork: { state: '已停工', alarm: true, requester: '请立即停工{said}', staff: '{by}责令“{what}”停工{said}' },
  resumeWork: { state: '恢复施工', requester: '可以恢复施工了{said}', staff: '“{what}”恢复施工{said}' },
  reportCompletion: { state: '待初验', head: '竣工报验', requester: '已为您报验{said}', staff: '“{what}”竣工报验，请安排初验{said}' },
  passFirst: { state: '初验合格', requester: '初验合格。使用一段时间后终验，再退押金{said}', staff: '“{what}”初验合格' },
  failFirst: { state: '初验没过', requester: '初验没有通过，请看看还要改什么', staff: '“{what}”初验不合格' },
  keepWaterproof: { state: '闭水合格', requester: '闭水试验已登记{said}', staff: '“{what}”闭水试验已登记' },
  passFinal: { state: '终验合格', requester: '终验合格，接下来退押金{said}', staff: '“{what}”终验合格' },
  failFinal: { state: '终验没过', requester: '终验没有通过，请看看还要改什么', staff: '“{what}”终验不合格' },
  deduct: { state: '请您确认', requester: '押金拟扣一笔，请打开看看照片和金额，同意或不同意{said}', staff: '“{what}”登记了押金扣款{said}' },
  agreeDeduction: { state: '同意扣款', head: '扣款答复', staff: '{by}同意“{what}”的一笔扣款' },
  objectDeduction: { state: '不同意', head: '扣款异议', staff: '{by}不同意“{what}”的一笔扣款{said}，请裁定' },
  decideDeduction: { state: '已裁定', requester: '经理对扣款作了决定{said}', staff: '“{what}”的扣款已裁定{said}' },
  returnDeposit: { state: '退还押金', requester: '押金正在申请退还，原路退回{said}', staff: '“{what}”的押金已申请退还，请审批' },
  finishFiling: { state: '已办结', requester: '装修备案已办结', staff: '“{what}”已办结' }
}
