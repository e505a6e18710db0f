/** What people are told of steps that only moving in and out has. */
import type { Saying } from '../inbox/sayings'
import type { moveActions } from './actions'

export const moveSayings: Partial<Record<typeof moveActions[number] | `complete.${'moveIn' | 'moveOut'}` | `accept.${'moveIn' | 'moveOut'}` | `assign.${'moveIn' | 'moveOut'}`, Saying>> = {
  checkPapers: { state: '资料已验', requester: '{by}看过了您的资料，没有问题' },
  checkHousehold: { state: '已核对', requester: '{by}核对了同住的人' },
  snag: { state: '验房问题', requester: '{by}记下一处问题{said}，已转给师傅', staff: '“{what}”验房记下一处问题{said}' },
  recheckSnag: { state: '已复验', requester: '{by}复验了一处问题{said}', staff: '{by}复验了一处问题{said}' },
  endSnagging: { state: '验房看完', requester: '各间都看过了，记下的问题修好后请您复验' },
  readMeters: { state: '表底已抄', requester: '{by}抄了表底，底数在手续里可以看到', staff: '{by}抄了“{what}”的表底' },
  reportMeters: { state: '请重抄表', staff: '“{what}”抄的读数没能写进表里{said}，请重抄' },
  setFeeFrom: { state: '起费日', requester: '{by}定了起费日，首期账单出来后请缴清' },
  clearFees: { state: '费用已清', requester: '首期费用已清，谢谢您' },
  acknowledge: { state: '手册已签', requester: '客户服务手册已签收', staff: '“{what}”的客户服务手册已签收' },
  signAgreement: { state: '协议已签', requester: '物业服务协议已签', staff: '“{what}”的物业服务协议已签' },
  handKeys: { state: '请签收', requester: '{by}已点清钥匙，请您签收' },
  signKeys: { state: '钥匙已签', requester: '钥匙已签收', staff: '“{what}”的钥匙已签收' },
  welcome: { state: '礼包已送', requester: '入住礼包已送到，欢迎回家' },
  clearBills: { state: '费用结清', requester: '这一户的账单都已结清，谢谢您' },
  takeKeys: { state: '钥匙已收', requester: '{by}已收回钥匙，当面点清' },
  noteDeposits: { state: '退押金', requester: '退押金已报经理审批，批准后原路退回', staff: '“{what}”的押金已报经理审批' },
  signSettlement: { state: '已签确认', requester: '您已签字确认迁出', staff: '“{what}”已签字确认迁出' },
  leave: { state: '可以离开', requester: '手续已办好，迁出那天过后绑定自动结束，祝您一切顺利' },
  left: { state: '绑定已结束', staff: '“{what}”的住户绑定已结束，请收尾' },
  'complete.moveIn': { state: '请确认', requester: '入住手续都办好了，请您确认', staff: '“{what}”都办好了' },
  'complete.moveOut': { state: '已办好', requester: '迁出手续都办好了', staff: '“{what}”都办好了' },
  'accept.moveIn': { state: '已确认', requester: '{by}已确认入住手续{said}', staff: '{by}确认了“{what}”' },
  'assign.moveIn': { state: '已安排', head: '任务改派', headTo: '新任务', requester: '已安排{to}协助', to: '请协助：{what}，{where}{said}', staff: '“{what}”已安排{to}协助' },
  'assign.moveOut': { state: '已安排', head: '任务改派', headTo: '新任务', requester: '已安排{to}协助', to: '请协助：{what}，{where}{said}', staff: '“{what}”已安排{to}协助' }
}
