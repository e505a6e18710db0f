/** Every permission as managers read it on the page of roles. */
import type { Capability } from './people/capability'

export const capabilityWords: Record<Capability, string> = {
  submitMatters: '提交报事报修、投诉、求助等事项',
  followOwnMatters: '查看与自己有关的事项和附近的公共事项',
  workOnMatters: '查看派给自己的事项',
  answerForMatters: '作为首接责任人受理、跟进、回访，查看超时和本区事项',
  seeAllMatters: '查看本小区全部事项（投诉防火墙除外）',
  superviseHandOvers: '查看尚未接手的移交',
  recordMatters: '代来电、来访的人登记事项',
  dispatch: '查看可派人员并派单',
  callRequesters: '为办理事项查看报单人电话（留痕）',
  reachPeople: '查看推送能否送达',
  tellUnreached: '电话补通知送不到的人',
  seeColleagues: '查看同事、值班和请假',
  findHouseholds: '按房号或姓名查找住户',
  sendOnLeave: '登记员工请假、离职并移交事项',
  takeOver: '接手移交来的事项',
  seeRegister: '查看住户登记（号码打码）',
  keepRegister: '登记、更改、结束住户关系',
  keepPlaces: '维护楼栋、房屋和公共区域',
  revealNumbers: '查看住户的完整号码（留痕，本人可见）',
  issueCodes: '为房屋开具绑定码',
  decideApplications: '审核住户认证申请',
  manageHousehold: '邀请、移除家人和租户',
  manageStaff: '邀请员工，设定角色、分区、技能和排班',
  appointAdmins: '任命和免去管理员',
  importRows: '从 Excel 导入房屋、住户和员工',
  exportRows: '导出登记表（按角色打码）',
  readAudit: '查看操作记录',
  decideErasures: '办理个人信息删除申请'
}
