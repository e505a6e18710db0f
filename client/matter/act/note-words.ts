import { inputWords } from '@domain/words'
import type { Action } from '@domain/matter/step'

interface NoteWords { label: string, placeholder: string }

/** What the note of each step is asked for as; a bare “说明” gets bare answers. */
const byAction: Partial<Record<Action, NoteWords>> = {
  reject: { label: '哪里还没办好', placeholder: '例如：拧紧了还是滴' },
  reopen: { label: '出了什么问题', placeholder: '例如：修好两天又漏了' },
  cancel: { label: '为什么撤销', placeholder: '例如：自己修好了' },
  askVendors: { label: '要做什么', placeholder: '服务商会看到，不写房号和电话' },
  dropVendor: { label: '为什么换', placeholder: '仅内部可见' },
  allowPrice: { label: '为什么同意', placeholder: '仅内部可见' },
  refusePrice: { label: '为什么不同意', placeholder: '定价的同事会看到' },
  refuseChange: { label: '为什么不改价', placeholder: '仅内部可见' },
  withdrawPrice: { label: '为什么收回', placeholder: '仅内部可见' },
  complete: { label: '做了什么', placeholder: '例如：更换阀芯，试水不漏' },
  decline: { label: '为什么退回', placeholder: '例如：缺配件，要等到周三' },
  defer: { label: '为什么要等', placeholder: '住户会看到，例如：配件在路上' },
  conclude: { label: '向住户说明', placeholder: '住户会看到，请说清楚原因' },
  verify: { label: '核实的情况', placeholder: '仅内部可见：见了谁，查了什么' },
  reply: { label: '书面答复', placeholder: '住户会看到，请写明核实结果和处理' },
  escalate: { label: '为什么升级', placeholder: '仅内部可见' },
  handOver: { label: '为什么移交', placeholder: '例如：李静下周休假' },
  refuseHandOver: { label: '为什么不接', placeholder: '经理会看到' },
  followUp: { label: '住户怎么说', placeholder: '原话最好' },
  miss: { label: '怎么联系的', placeholder: '例如：上午打了两次没人接' },
  rate: { label: '还想说点什么', placeholder: '写给我们看，也写给师傅看' },
  say: { label: '说什么', placeholder: '对方马上会收到' },
  note: { label: '记什么', placeholder: '住户看不到' },
  arrive: { label: '现场情况', placeholder: '例如：总阀已关' },
  accept: { label: '现场验收情况', placeholder: '例如：与报修人一起看过，已恢复' },
  classify: { label: '为什么调整', placeholder: '仅内部可见' }
}

export const noteWords = (action: Action): NoteWords => byAction[action] ?? { label: inputWords.note, placeholder: '' }
