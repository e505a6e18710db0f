import type { Status } from '../matter/matter'
import type { moveActions } from './actions'
import type { Doer, What } from './items'
import type { KeyKind, PaperKind } from './moving'

type Action = typeof moveActions[number]

export const whatWords: Record<What, string> = {
  papers: '查验资料', household: '登记同住的人', snagging: '验房', meters: '抄表底', fees: '首期费用', handbook: '客户服务手册', agreement: '物业服务协议', keys: '领钥匙', welcome: '入住礼包',
  finalMeters: '抄表底', finalBill: '结清费用', keysBack: '交还钥匙', deposit: '退押金', settlement: '迁出确认', bindings: '结束绑定'
}

export const whatHints: Record<What, string> = {
  papers: '带上身份证件、购房或租赁合同', household: '家里住几个人，和登记簿核对', snagging: '一间一间看，哪里不好拍下来，我们修好再请您看', meters: '水电表当面抄下底数', fees: '从哪天起算，首期要缴的缴清',
  handbook: '看完手册，签好确认书，再来核对', agreement: '看过协议，签字', keys: '当面点清，双方签字', welcome: '带回家就好',
  finalMeters: '当面抄下最后的底数', finalBill: '这一户的账单都缴清', keysBack: '把钥匙、门卡交回，当面点清', deposit: '押金由经理审批后原路退回', settlement: '以上都办好后，签字确认', bindings: '从迁出那天起，不再能看到这套房屋的事'
}

export const doerWords: Record<Doer, string> = { clerk: '客户事务员', technician: '师傅', resident: '您' }
export const paperWords: Record<PaperKind, string> = { identity: '身份证件', proxy: '委托书', purchase: '购房合同', deed: '不动产权证', lease: '租赁合同', license: '营业执照', handover: '交房通知书' }
export const keyKindWords: Record<KeyKind, string> = { door: '入户门钥匙', entrance: '单元门钥匙', mailbox: '信箱钥匙', meterBox: '表箱钥匙', storage: '储藏室钥匙', accessCard: '门禁卡', parkingCard: '停车卡', other: '其他' }
export const recheckWords = { ok: '修好了', again: '还要再修' } as const

/** Buttons. */
export const moveActionWords: Record<Action, string> = {
  checkPapers: '查验资料', checkHousehold: '核对同住的人', snag: '记一处问题', linkSnag: '转为报修', recheckSnag: '复验', endSnagging: '各间都看完了', readMeters: '抄表底', reportMeters: '读数没有写进表里',
  setFeeFrom: '定起费日', clearFees: '费用已清', acknowledge: '核对手册确认书', signAgreement: '签物业服务协议', handKeys: '交钥匙', signKeys: '签收钥匙', welcome: '送入住礼包',
  clearBills: '费用已结清', takeKeys: '收回钥匙', askDeposits: '申请退押金', noteDeposits: '押金已申请', signSettlement: '签字确认迁出', leave: '办结束绑定', left: '绑定已结束'
}

/** Lines of the timeline. `{to}` is the other person of the line. */
export const moveLineWords: Record<Action, string> = {
  checkPapers: '查验了资料', checkHousehold: '核对了同住的人', snag: '验房记下一处问题', linkSnag: '已转为报修', recheckSnag: '复验了一处问题', endSnagging: '各间都看过了', readMeters: '抄了表底', reportMeters: '读数没能写进表里，请重抄',
  setFeeFrom: '定了起费日', clearFees: '首期费用已清', acknowledge: '客户服务手册确认书已签', signAgreement: '签了物业服务协议', handKeys: '交付钥匙，请签收', signKeys: '签收了钥匙', welcome: '送了入住礼包',
  clearBills: '费用已结清', takeKeys: '收回了钥匙', askDeposits: '申请退押金', noteDeposits: '押金已报经理审批', signSettlement: '签字确认迁出', leave: '可以离开了，绑定到期结束', left: '绑定已结束'
}

/** Statuses, where they are called otherwise than elsewhere: as staff say them, and as residents do. */
export const moveStatusWords: Partial<Record<Status, string>> = { inProgress: '办理中', completed: '待确认' }
export const movePlainWords: Partial<Record<Status, string>> = { inProgress: '正在办理', completed: '请您确认', accepted: '已确认' }

/** What is asked for in steps, as a form's labels. */
export const moveInputWords = {
  strokes: '签名', papers: '看过哪些证件', people: '同住几个人', roomId: '哪一间', snagSeq: '哪一处', recheck: '看下来', repair: '报修', readings: '读数', keys: '钥匙和卡', feeFrom: '从哪天起收费', deposits: '押金'
} as const

/** What the matter is called where nobody has said more. */
export const beginWords = {
  moveIn: (onDay: string) => `${onDay} 办理入住`,
  moveOut: (onDay: string) => `${onDay} 办理迁出`
} as const

/** Why something else was changed, as its log says it. */
export const feeReason = (number: string) => `办理入住 ${number}`
export const leaveReason = (number: string) => `办理迁出 ${number}`
export const refusedReadings = '表在这期间已有新的读数，或已换表'
