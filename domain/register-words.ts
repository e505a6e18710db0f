/** The register as people read it: states of premises, sources and reasons. */
import type { InferInput } from 'valibot'
import type { PremisesState, Use } from './estate/premises'
import type { Road } from './people/occupancy'
import type { register, endReasons } from './register/contract'
import type { Company, RegisterEntry } from './register/entry'

type RevealReason = InferInput<typeof register.methods.reveal.input>['reason']

export const useWords: Record<Use, string> = { home: '住宅', shop: '商铺', office: '写字间' }
export const premisesStateWords: Record<PremisesState, string> = { unsold: '未售', vacant: '空置', occupied: '自住', let: '出租' }
export const standingWords: Record<Company['standing'], string> = { legalRepresentative: '法定代表人', agent: '经办人' }
export const sourceWords: Record<RegisterEntry['source'], string> = { import: '导入', clerk: '服务中心登记', code: '绑定码', invitation: '业主邀请', application: '申请审核' }
export const roadWords: Record<Road, string> = { phone: '手机号核验', code: '绑定码', invitation: '业主邀请', application: '申请审核', register: '原有登记' }
export const endReasonWords: Record<typeof endReasons[number], string> = { movedOut: '已搬走', sold: '已卖房', leaseEnded: '提前退租', mistake: '登记错了' }
export const revealReasonWords: Record<RevealReason, string> = {
  callBack: '联系办理事项', emergency: '紧急情况', verifyIdentity: '核对身份', deliverNotice: '通知送达', correctEntry: '更正登记'
}

/** @param hundredths of a square metre; `89.5㎡` */
export const areaWords = (hundredths: number): string => `${Number((hundredths / 100).toFixed(2))}㎡`
/** @param share hundredths of a percent; `33.33%` */
export const shareWords = (share: number): string => `${Number((share / 100).toFixed(2))}%`
