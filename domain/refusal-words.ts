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
  noticeChanged: '这段说明刚刚更新了，请看过新的再决定',
  notKnown: '这个微信没有登记，这里没有您的信息',
  openMatters: '还有没办完的事：{numbers}。请等办结，或转给家人后再申请',
  stillEmployed: '您还在服务中心任职，请先由经理办理离职',
  erasureDecided: '这份申请已经处理过了，请看最新情况',
  noErasure: '没有找到这份申请',
  ownErasure: '自己的申请要由别的同事来办',
  consentWithdrawn: '您撤回了这一项同意。想用的话，到“我的—隐私”里重新同意',
  risky: '这段话里有不适合公开的内容，请改一改再发',
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
