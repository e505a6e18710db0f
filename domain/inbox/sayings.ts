/**
 * What people are told of each step, one row per action, in words a neighbour would use. `{blanks}` are filled from
 * `facts.ts`. `action.kind` is looked up before `action`.
 */
import type { Action, BaseAction } from '../matter/step'
import { custodySayings } from '../key-custody/sayings'
import type { Kind } from '../matter/matter'
import { moveSayings } from '../move-in/sayings'
import { quoteSayings } from '../quote/sayings'
import { renovationSayings } from '../renovation/sayings'
import type { Reader } from './reader'

export interface Saying extends Partial<Record<Reader, string>> {
  /** What is now true, for WeChat's keyword type `phrase`: five Chinese characters at most. */
  state: string
  /** The heading staff see, where kind and state say too little. */
  head?: string
  /** The same for the other person of the line. */
  headTo?: string
  /** A deadline speaks: template `alarm`, and the team's robot hears of it. */
  alarm?: true
}

type Heard = Exclude<BaseAction, 'classify' | 'miss' | 'call' | 'follow' | 'unfollow' | 'reckon'> | 'submit' | 'record'

export const sayings: Record<Heard, Saying> & Partial<Record<Action | `${Action}.${Kind}`, Saying>> = {
  submit: { state: '待受理', head: '新{kind}', staff: '{where}有新{kind}，请受理：{what}', team: '{where}有新{kind}，请受理：{what}' },
  record: { state: '已受理', head: '新{kind}', requester: '{by}已为您登记，由{by}负责到底', staff: '{by}登记了{kind}：{what}' },
  receive: { state: '已受理', requester: '{by}已受理，由{by}负责到底', follower: '您关注的“{what}”已有人负责', staff: '{by}已受理“{what}”' },
  appoint: { state: '已受理', head: '指定受理', requester: '{to}已受理，由{to}负责到底', to: '一直没有人受理，已交给您负责到底：{what}（{where}）', staff: '一直没有人受理，已指定{to}负责“{what}”' },
  escalate: { state: '重大投诉', staff: '{by}把“{what}”升级为重大投诉{said}' },
  verify: { state: '已核实', staff: '{by}核实了“{what}”{said}' },
  reply: { state: '已答复', requester: '{by}书面答复了您{said}' },

  assign: { state: '已派单', head: '任务改派', headTo: '新任务', requester: '已安排{to}处理', follower: '您关注的“{what}”已安排人处理', to: '请处理：{what}，{where}，{due}{said}', staff: '“{what}”已改派给{to}，您不用再去' },
  decline: { state: '已退回', head: '任务退回', requester: '服务商来不了，服务中心{instead}', staff: '{by}退回了“{what}”{said}，请重新安排' },
  start: { state: '处理中', requester: '{by}已接单，开始处理', staff: '{by}已接单“{what}”' },
  arrive: { state: '已到场', requester: '{by}已到场', staff: '{by}已到场“{what}”' },
  defer: { state: '暂缓办理', requester: '暂缓办理，计划{until}继续{said}', follower: '您关注的“{what}”暂缓办理，计划{until}继续', staff: '“{what}”暂缓办理，计划{until}继续{said}' },
  resume: { state: '恢复办理', requester: '已恢复办理', staff: '“{what}”恢复办理，{due}' },
  complete: { state: '待验收', requester: '{by}已{done}，请您验收', follower: '您关注的“{what}”已{done}', staff: '{by}已{done}“{what}”{said}' },
  'complete.homeVisit': { state: '已走访', requester: '{by}的走访已登记，谢谢您', staff: '{by}走访了“{what}”{said}' },

  accept: { state: '已验收', requester: '{by}已现场验收{said}', follower: '您关注的“{what}”已办好', staff: '{by}验收了“{what}”' },
  autoAccept: { state: '已验收', requester: '72 小时没有收到您的反馈，已自动验收；7 天内可以要求重新办理', follower: '您关注的“{what}”已办好', staff: '“{what}”72 小时无反馈，已自动验收' },
  reject: { state: '还没办好', head: '还没办好', assignee: '{by}反映“{what}”还没办好{said}，请再处理', staff: '{by}反映“{what}”还没办好{said}' },
  followUp: { state: '已办结', head: '回访完成', requester: '回访已登记，谢谢您的意见', staff: '“{what}”回访完成{scores}{said}' },
  rate: { state: '已评价', head: '住户评价', staff: '{by}评价了“{what}”{scores}{said}' },
  close: { state: '已办结', requester: '已办结，谢谢您' },
  conclude: { state: '已办结', requester: '已办结：{reason}{said}', follower: '您关注的“{what}”已办结：{reason}', staff: '“{what}”已办结：{reason}{said}' },
  cancel: { state: '已撤销', requester: '{by}撤销了这一件{said}', follower: '您关注的“{what}”已撤销', staff: '“{what}”已撤销，不用再处理{said}' },
  reopen: { state: '重新办理', head: '重新办理', requester: '已重新办理，仍由{contact}负责到底{free}', staff: '{by}要求重新办理“{what}”{promised}{said}' },

  handOver: { state: '等待接手', head: '责任移交', to: '{by}请您接手“{what}”{said}', staff: '“{what}”将移交给{to}，接手之前仍由您负责' },
  takeOver: { state: '已接手', head: '责任移交', requester: '{by}接手，由{by}负责到底', staff: '{by}接手“{what}”，负责到底' },
  refuseHandOver: { state: '没有接手', head: '责任移交', staff: '{by}没有接手“{what}”{said}' },
  chaseHandOver: { state: '等待接手', head: '责任移交', staff: '“{what}”的移交还没有人接手' },

  say: { state: '有新留言', head: '新留言', requester: '{by}给您留言{said}', staff: '{by}就“{what}”留言{said}', team: '{where}的{kind}有新留言，请受理' },
  note: { state: '内部备注', staff: '{by}备注“{what}”{said}' },
  passOn: { state: '由您跟进', head: '报单人变更', requester: '“{what}”原来的报单人已不住这里，今后的进展会告诉您', staff: '“{what}”的报单人已不住这里，由{to}接着跟进' },
  nudge: { state: '催办', head: '住户催办', staff: '{by}催办“{what}”{said}', team: '{where}的{kind}在催办，请受理：{what}' },

  warn: { state: '即将超时', alarm: true, staff: '“{what}”{clock}时限快到了（{clockDue}）', team: '{where}的{kind}{clock}时限快到了（{clockDue}）' },
  breach: { state: '已超时', alarm: true, staff: '“{what}”超过{clock}时限（{clockDue}）', team: '{where}的{kind}超过{clock}时限（{clockDue}）' },
  breachManager: { state: '超时上报', alarm: true, staff: '“{what}”超过{clock}时限（{clockDue}）仍未{clock}，请督办', team: '{where}的{kind}超过{clock}时限（{clockDue}），已上报经理' },

  ...renovationSayings, ...moveSayings, ...custodySayings, ...quoteSayings
}

/** The row for a line of the timeline; none where nobody is told of such lines. */
export const sayingOf = (action: string, kind: Kind): Saying | undefined => {
  const rows: Record<string, Saying | undefined> = sayings
  return rows[`${action}.${kind}`] ?? rows[action]
}

export const fill = (sentence: string, facts: Record<string, string>) => sentence.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '')
