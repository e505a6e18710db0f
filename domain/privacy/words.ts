/** How acts on somebody's data are called for the person they concern. Staff read `auditActs` elsewhere. */
import type { AuditAct } from '../audit/entry'
import type { ErasureState, Fate } from './erasure'

const lookWords: Partial<Record<AuditAct, string>> = {
  revealPhone: '查看了您的完整电话', revealIdNumber: '查看了您的证件号', openHousehold: '打开了您家的登记页',
  recordEntry: '登记了您的住户关系', changeEntry: '更改了您的登记', endEntry: '结束了您的登记', bind: '绑定了房屋', endOccupancy: '结束了您的住户关系',
  decideApplication: '审核了您的认证申请', exportMyData: '下载了全部信息', requestErasure: '申请了删除', withdrawErasure: '撤回了删除申请', decideErasure: '办理了您的删除申请', erase: '删除了您的信息',
  printReceipt: '打印了您的收据', answerInvoice: '答复了您的发票申请', viewJob: '为上门服务查看了您的事项和地址'
}

export const lookWord = (act: AuditAct): string => lookWords[act] ?? '办理了与您有关的登记'

export const fateWords: Record<Fate, string> = { erased: '删除', pseudonymised: '去除姓名', kept: '依法保留' }

export const erasureStateWords: Record<ErasureState, string> = { requested: '等待办理', withdrawn: '已撤回', refused: '未同意', approved: '已同意，正在删除', done: '已删除' }
