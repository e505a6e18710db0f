/** What is settled by talking: 投诉, 意见建议, 咨询, 协调, 走访. */
import type { Category } from '@domain/estate/estate'
import { of } from './site-categories'

const complaint = of('complaint'), suggestion = of('suggestion'), inquiry = of('inquiry'), coordination = of('coordination'), homeVisit = of('homeVisit')

export const atTheDesk: Category[] = [
  complaint('manner', '服务态度', { aboutPeople: true, hint: '涉及的人看不到您的投诉。' }),
  complaint('slow', '处理不及时'),
  complaint('workmanship', '维修质量'),
  complaint('noise', '噪音扰民', { aboutPeople: true, hint: '请写下时间段，有录音更好。' }),
  complaint('hygiene', '环境卫生'),
  complaint('fees', '收费争议'),
  complaint('misconduct', '员工违规、索要好处', { major: true, aboutPeople: true, priority: 'urgent', hint: '直接报到经理，涉及的人看不到。' }),
  complaint('injury', '人身伤害、财产损失', { major: true, priority: 'urgent' }),
  complaint('security-failure', '失窃、安全事故', { major: true, priority: 'urgent', hint: '失窃请先拨打 110，不要移动现场。' }),

  suggestion('service', '服务改进'),
  suggestion('facilities', '设施与环境'),
  suggestion('activities', '社区活动'),

  inquiry('charges', '费用与账单'),
  inquiry('formalities', '入住、装修、钥匙手续'),
  inquiry('vehicles', '车位与门禁卡'),
  inquiry('other', '其他咨询'),

  coordination('neighbour-noise', '邻里噪音', { hint: '我们出面沟通，不会说出是谁反映的。' }),
  coordination('neighbour-leak', '邻里漏水', { priority: 'urgent', hint: '请先拍照，楼上关水后我们一起看。' }),
  coordination('pets', '宠物'),
  coordination('renovation', '装修扰民'),
  coordination('outside', '与开发商、外部单位'),

  homeVisit('care', '关怀走访'),
  homeVisit('opinion', '意见走访'),
  homeVisit('after-complaint', '投诉后走访')
]
