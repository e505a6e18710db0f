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
  noPlace: '没有找到这套房屋，请重新选择',
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
  secret: '码不完整，请再看一遍，一共 26 个字母和数字',
  phoneCode: '微信的验证过时了，请再点一次',
  noPhoneGiven: '微信没有给出手机号码，请再试一次，或改用绑定码',
  phoneUnknown: '这个手机号没有登记在任何房屋上，请用绑定码，或提交申请',
  severalNames: '这个手机号在登记簿上有不同的姓名，为了稳妥没有绑定，请联系服务中心核对',
  boundToAnother: '这套房屋登记的人已绑定别的微信，请联系服务中心核对',
  noVoucher: '没有这个码或邀请，请核对',
  used: '这个码已经被用过了，请向给您的人再要一个',
  revoked: '对方已经收回，请与对方联系',
  expired: '已经过期了，请向给您的人再要一个',
  ownVoucher: '不能用自己开的码，也不能邀请自己',
  alreadyBound: '您已经在这套房屋里了',
  mayNotInvite: '您不能这样邀请，请联系服务中心',
  mayNotEnd: '这一位不由您移除，请联系服务中心',
  lastTie: '这是您最后一套房屋，结束以后看不到这里的任何事项和消息',
  noTie: '没有找到这条住户关系，可能已经变动',
  manyInvitations: '等着接受的邀请太多了，请先收回几个',
  applied: '这套房屋的申请已经在审核，请等结果',
  manyApplications: '等着审核的申请太多了，请先等结果',
  noApplication: '没有找到这份申请',
  decided: '{name} 已经办理了这份申请',
  ownApplication: '不能审核自己的申请，请同事来办',
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
