/**
 * One sentence for each refusal: what happened, that nothing is lost, what to do. Looked up by `reason.action`, then by
 * `reason`, then by code. `{name}` is filled from the refusal's facts.
 */
import type { Code } from './kit/errors'

const byCode: Record<Code, string> = {
  invalid: '有一项填得不对，请看看再提交',
  unauthenticated: '没有认出您的微信身份，请重新打开小程序',
  forbidden: '这一步不由您来办',
  notFound: '没有找到，可能已经变动',
  conflict: '刚刚有人先办了，请看最新情况',
  unavailable: '现在有点忙，您填的都还在，请稍后再试',
  internal: '出了点问题，您填的都还在，请稍后再试'
}

const byReason: Record<string, string> = {
  required: '这一项要填',
  tooShort: '再多写几个字',
  tooLong: '写得太长了，请精简一些',
  tooMany: '太多了，请少选几个',
  past: '这个时间已经过去了',
  range: '超出了可以选的范围',
  phone: '电话号码好像不对',
  notAsked: '这一步不需要这一项',
  ticket: '照片没有传好，请重新上传',
  notImage: '这不是照片，请换一张',
  notSound: '这不是录音，请重新录一段',
  noFile: '文件没有传好，请重新上传',
  tooLarge: '文件太大了，请换一个小一点的',
  noCategory: '请重新选择分类',
  noArea: '请重新选择地点',
  noPremises: '请选择您自己的房屋',
  noPhone: '这一位没有留电话',
  noPerson: '登记簿上没有这个人',
  noSuchStaff: '没有这位工作人员',
  notRegistered: '这个微信还没有登记到房屋，请联系服务中心办理',
  notYours: '这里只对工作人员开放',
  notYourPart: '这一步不由您来办',
  noNotice: '这条消息已经处理过了',
  cursor: '列表变了，请从头再看',
  noMatter: '没有找到这件事，可能已不在您的权限内',
  statusChanged: '情况刚刚变了，请看最新进展',
  'statusChanged.receive': '{firstContact} 已经受理，由 TA 负责到底',
  'statusChanged.cancel': '已经开始处理，不能直接撤销，请给负责人留言',
  'statusChanged.nudge': '已经办好了，不用再催',
  nudgeGap: '刚催过，负责人已经知道，5 分钟后可以再催',
  withinReopenDays: '已超过 7 天，请重新提交一件',
  replied: '要先给书面答复，才能验收',
  verified: '要先核实情况',
  assigneeFits: '这位同事现在不能派，请换一位',
  changed: '名单刚刚有变动，请重新打开再试',
  clerkFits: '不能移交给这位同事，请换一位',
  untilAhead: '请选一个以后的时间，最长 90 天',
  resultFits: '不满意请选“重新办理”，没联系上请选“没联系上”',
  beyondYou: '“{role}”要由管理员任免',
  ownRoles: '不能给自己加角色，请另一位经理或管理员办',
  ownResignation: '自己的离职要由另一位经理或管理员办',
  lastAdmin: '这是最后一位管理员，请先任命另一位',
  staffChanged: '刚刚有人改过这位员工，请看最新内容再改',
  stillAnswers: '名下还有未办结的事项，请先移交再改角色',
  handOverFirst: '名下还有未办结的事项，请经理来办离职',
  dutiesOverlap: '两段班的时间重叠了',
  emptyWindow: '上班和下班不能是同一时刻',
  clock: '请填几点几分，例如 08:30',
  noZone: '没有这个区，请重新选择',
  circle: '上级不能是自己或自己的下级',
  token: '邀请码不对，请重新复制',
  noInvitation: '没有找到这份邀请，请核对邀请码',
  invitationUsed: '这份邀请已经用过了',
  invitationRevoked: '这份邀请已经收回，请联系邀请您的人',
  invitationExpired: '这份邀请已经过期，请对方重新邀请',
  ownInvitation: '自己发出的邀请要由对方接受',
  alreadyStaff: '您已经在这里工作了',
  notForYou: '这份邀请写的是“{name}”，与您登记的姓名不同，请经理按您的姓名重新邀请',
  keyTaken: '请退出后重新提交一次',
  timelineFull: '留言太多了，请打电话联系负责人',
  busy: '同时办理的人太多，请再点一次',
  tooOften: '点得太快了，请稍等一会儿',
  offline: '现在没有网络，您填的都还在'
}

/** @returns the sentence people read for a refusal */
export function refusalWords ({ code, reason, facts = {} }: { code: Code, reason: string, facts?: Record<string, string> }): string {
  const sentence = byReason[`${reason}.${facts.action}`] ?? byReason[reason] ?? byCode[code]
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '')
}
