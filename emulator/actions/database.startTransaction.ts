import type { Action } from './action'

/** Its id is at the top level of the reply, not in `data`. */
export const startTransaction: Action = ({ cloud }) => ({ transactionId: cloud.store.transactions.begin() })
