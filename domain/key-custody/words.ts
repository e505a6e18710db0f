import type { Status } from '../matter/matter'
import type { custodyActions } from './actions'
import type { KeyKind, KeyPlace, LendUse, LockPayer, Permission, Standing } from './custody'

type Action = typeof custodyActions[number]

/** Buttons. */
export const custodyActionWords: Record<Action, string> = {
  listKeys: '改钥匙清单', signHandIn: '签名确认', handIn: '点清收下',
  askLending: '问住户', allowLending: '同意', refuseLending: '不同意', lapseAsk: '没有答复',
  lend: '借出', giveBack: '归还', chaseKeys: '催还', escalateKeys: '催还上报', endPurpose: '用途已结束',
  loseKeys: '登记遗失', agreeLock: '同意换锁', changeLock: '已换锁',
  countKeys: '盘点', extendCustody: '延长托管', remindCustody: '快到期', withdraw: '住户取回'
}

/** Lines of the timeline. `{to}` is the other person of the line. */
export const custodyLineWords: Record<Action, string> = {
  listKeys: '更正了钥匙清单', signHandIn: '签名确认了清单', handIn: '收下钥匙，双方签名',
  askLending: '询问能否借给 {to}', allowLending: '同意借出', refuseLending: '不同意借出', lapseAsk: '询问过期，没有答复',
  lend: '借给 {to}', giveBack: '收回钥匙', chaseKeys: '催还钥匙', escalateKeys: '钥匙仍未归还，已上报经理', endPurpose: '借用的事已办结，钥匙还没还',
  loseKeys: '登记钥匙遗失', agreeLock: '签名同意换锁', changeLock: '换了锁',
  countKeys: '盘点了钥匙', extendCustody: '延长了托管', remindCustody: '托管快到期', withdraw: '取回钥匙，已签名'
}

/** Statuses, where they are called otherwise than elsewhere: as staff say them, and as residents do. */
export const custodyStatusWords: Partial<Record<Status, string>> = { received: '待交钥匙', inProgress: '托管中', closed: '已取回' }
export const custodyPlainWords: Partial<Record<Status, string>> = { received: '请带钥匙来前台', inProgress: '替您保管着', closed: '已取回' }

/** What is asked for in steps, as a form's labels. */
export const custodyInputWords = {
  custodyKeys: '哪些钥匙', keyIds: '哪几把', foundKeyIds: '找到的钥匙', ownerStrokes: '住户签名', deskStrokes: '经办人签名', borrower: '谁来拿', lendFor: '做什么', lentForId: '为哪一件事',
  standingId: '按哪一条常设许可', askId: '住户的答复', lendingId: '哪一次借出', lossId: '哪一次遗失', accompaniedBy: '谁陪同', returnedBy: '谁来还的', atCostOf: '谁出钱', keptUntil: '保管到哪天'
} as const

export const keyKindWords: Record<KeyKind, string> = { door: '入户门钥匙', mailbox: '信箱钥匙', gateCard: '门禁卡', meterRoom: '水表间钥匙', car: '车钥匙', other: '其他钥匙' }
export const keyPlaceWords: Record<KeyPlace, string> = { announced: '还没交来', desk: '在前台', lent: '借出', lost: '遗失', returned: '已取回' }
export const lendUseWords: Record<LendUse, string> = { repair: '维修', inspect: '查看', viewing: '看房', family: '家人使用', other: '其他' }
export const standingWords: Record<Standing['kind'], string> = { technician: '上门维修的师傅', family: '家人', agent: '中介（须陪同）' }
export const permissionWords: Record<Permission, string> = { matter: '凭维修等事项', standing: '常设许可', asked: '住户同意' }
export const lockPayerWords: Record<LockPayer, string> = { loser: '丢失的人', company: '物业公司', resident: '住户' }

/** What stands on the slip. */
export const slipWords = {
  title: '钥匙托管凭证', first: '第一联 住户留存', second: '第二联 服务中心留存', cut: '- - - - - - - - - - - - - - - - - - - - 沿此线裁开 - - - - - - - - - - - - - - - - - - - -',
  tag: '托管牌号', until: '保管到', purpose: '用途', mayTake: '可以取用', nobody: '每次都先问住户', key: '钥匙', note: '说明', pieces: '把数', total: '合计', owner: '住户', desk: '经办人',
  witness: (name: string) => `（在${name}的设备上签）`, honest: '牌号不含房号，请勿在钥匙上写房号。手写签名由双方约定采用。', code: '取钥匙时出示'
} as const
