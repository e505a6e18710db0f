import { leadsOn } from '@domain/matter/allowed'
import type { Action, Step } from '@domain/matter/step'
import type { MatterView } from '@domain/matter/view'
import { actionWords } from '@domain/words'
import { isMended } from '../timeline/mended'

type About = Pick<MatterView, 'status' | 'kind'>
type Words = Partial<Record<Action, string>>

/** What a step is called where it does again what was done already. */
const again: Words = { assign: '改派', askVendors: '再请几家' }
/** Where nothing was mended, nothing is said to be. */
const unmended: Words = { accept: '办好了，验收' }
/** What stands on the button that sends a form, where the step's own name would be odd there. */
const sending: Words = { say: '发送', note: '存为备注', reject: '提交', reopen: '提交', rate: '提交评价', followUp: '登记', miss: '登记', verify: '登记', reply: '发出答复', conclude: '说明并办结', classify: '改好了' }

/** What stands on the button of a step. */
export const labelOf = (step: Step, view: About) =>
  (leadsOn(step, view) ? undefined : again[step.action]) ?? (isMended(view.kind) ? undefined : unmended[step.action]) ?? actionWords[step.action]

/** What stands on the button that sends a step's form. */
export const sendLabelOf = (step: Step, view: About) => sending[step.action] ?? labelOf(step, view)
