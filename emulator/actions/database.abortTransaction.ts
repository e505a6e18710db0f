import { type Action, text } from './action'

/** Fails where the transaction is gone already, as after a conflict; the SDK swallows that. */
export const abortTransaction: Action = (call) => {
  call.cloud.store.transactions.abort(text(call, 'transactionId'))
  return {}
}
