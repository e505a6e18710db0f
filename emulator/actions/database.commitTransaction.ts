import { type Action, text } from './action'

export const commitTransaction: Action = async (call) => {
  await call.cloud.store.transactions.commit(text(call, 'transactionId'))
  return {}
}
