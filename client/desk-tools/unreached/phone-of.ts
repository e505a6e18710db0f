import type { UnreachedCard } from '@domain/inbox/contract'
import type { MatterView } from '@domain/matter/view'
import { workOrder } from '@domain/work-order/contract'
import { connect } from '../../kit'

const api = connect(workOrder)

const colleague = ({ firstContact, assignee, handOverTo }: MatterView, personId: string) =>
  [firstContact, assignee, handOverTo].find(each => each?.id === personId)

/**
 * Whom the message was for need not be who asked: only the requester's own number is opened, and that is written down.
 * @returns nothing where no number is known
 */
export async function phoneOf ({ matterId, personId }: UnreachedCard, key: string): Promise<string | undefined> {
  const view = await api.get({ id: matterId })
  if (view.requester?.personId === personId) return (await api.call({ id: matterId, key })).phone
  return colleague(view, personId)?.workPhone
}
