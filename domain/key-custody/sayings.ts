/** What people are told of steps that only key custody has. */
import type { Saying } from '../inbox/sayings'
import type { custodyActions } from './actions'

export const custodySayings: Partial<Record<typeof custodyActions[number], Saying>> = {
  listKeys: { state: '清单已更正', requester: '{by}更正了钥匙清单，请核对', staff: '{by}更正了“{what}”的清单' },
  signHandIn: { state: '已签名', staff: '{by}签名确认了“{what}”的清单', team: '{where}的{kind}已签名，等收钥匙' },
  handIn: { state: '托管中', requester: '{by}收下了您的钥匙，凭证在这一件里', staff: '{by}收下了“{what}”' },
  askLending: { state: '请您答复', requester: '{to}想借用您托管的钥匙{said}。请点开同意或不同意，过时作废', staff: '已就“{what}”询问住户' },
  allowLending: { state: '已同意', head: '住户已答复', staff: '{by}同意借出“{what}”{said}' },
  refuseLending: { state: '不同意', head: '住户已答复', staff: '{by}不同意借出“{what}”{said}' },
  lapseAsk: { state: '没有答复', head: '询问过期', staff: '“{what}”的询问没有答复，已过期' },
  lend: { state: '已借出', headTo: '借到钥匙', requester: '您的钥匙借给了{to}，{until}前归还{said}', to: '您借了“{what}”，{until}前归还', staff: '“{what}”借给{to}，{until}前归还' },
  giveBack: { state: '已归还', requester: '您的钥匙已还回前台', staff: '“{what}”已归还' },
  chaseKeys: { state: '请归还', head: '钥匙催还', alarm: true, staff: '“{what}”借出的钥匙该归还了', team: '{where}有借出的钥匙该归还了' },
  escalateKeys: { state: '仍未归还', head: '钥匙未还', alarm: true, staff: '“{what}”借出的钥匙催后一天仍未归还，请督办', team: '{where}有借出的钥匙仍未归还，已上报经理' },
  endPurpose: { state: '用途已结束', head: '钥匙该还了', alarm: true, staff: '“{what}”借出是为一件事，那件事已结束，钥匙还没还', team: '{where}有钥匙的借用已结束，还没还' },
  loseKeys: { state: '钥匙遗失', head: '钥匙遗失', requester: '很抱歉，您托管的钥匙遗失了{said}。请您签名同意换锁', staff: '“{what}”有钥匙遗失{said}' },
  agreeLock: { state: '同意换锁', requester: '已登记您同意换锁', staff: '{by}签名同意为“{what}”换锁' },
  changeLock: { state: '已换锁', requester: '锁已换好{said}', staff: '“{what}”已换锁{said}' },
  countKeys: { state: '盘点有差异', head: '钥匙盘点', staff: '盘点“{what}”与登记不符，请处理' },
  extendCustody: { state: '已延长', requester: '{by}延长了钥匙托管', staff: '{by}延长了“{what}”的托管' },
  remindCustody: { state: '快到期', requester: '您的钥匙托管快到期了，请来取回或在这里延长', staff: '“{what}”托管快到期' },
  withdraw: { state: '已取回', requester: '您取回了钥匙，已签名', staff: '“{what}”的钥匙已取回' }
}
