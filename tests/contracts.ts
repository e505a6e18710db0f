/** Every contract there is: what the tests attack and search for leaks. A new domain adds its line here; `tests/house/contracts.test.ts` misses it otherwise. */
import type { Contract } from '@domain/kit/contract'
import { acknowledgement } from '@domain/acknowledgement/contract'
import { activity } from '@domain/activity/contract'
import { audit } from '@domain/audit/contract'
import { billing } from '@domain/billing/contract'
import { binding } from '@domain/binding/contract'
import { board } from '@domain/board/contract'
import { booking } from '@domain/booking/contract'
import { community } from '@domain/community/contract'
import { files } from '@domain/files/contract'
import { hotline } from '@domain/hotline/contract'
import { imports } from '@domain/imports/contract'
import { inbox } from '@domain/inbox/contract'
import { job } from '@domain/job/contract'
import { keyCustody } from '@domain/key-custody/contract'
import { matterContract } from '@domain/matter/contract'
import { moveIn } from '@domain/move-in/contract'
import { payment } from '@domain/payment/contract'
import { people } from '@domain/people/contract'
import { poll } from '@domain/poll/contract'
import { privacy } from '@domain/privacy/contract'
import { receipt } from '@domain/receipt/contract'
import { reconciliation } from '@domain/reconciliation/contract'
import { register } from '@domain/register/contract'
import { renovation } from '@domain/renovation/contract'
import { staff } from '@domain/staff/contract'
import { statement } from '@domain/statement/contract'
import { vendor } from '@domain/vendor/contract'
import { workOrder } from '@domain/work-order/contract'

export const contracts: readonly Contract[] = [
  matterContract,
  workOrder,
  job,
  people,
  inbox,
  files,
  audit,
  register,
  receipt,
  imports,
  binding,
  staff,
  privacy,
  payment,
  reconciliation,
  billing,
  booking,
  renovation,
  moveIn,
  keyCustody,
  acknowledgement,
  community,
  hotline,
  poll,
  activity,
  vendor,
  board,
  statement
]

/** Kinds of matters have steps; searching these takes as long as all the others. */
export const isOfMatters = ({ methods }: Contract): boolean => 'act' in methods
