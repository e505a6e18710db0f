import { hotline } from '@domain/hotline/contract'
import { callNumber, connect } from '../kit'

const api = connect(hotline)

/**
 * One tap calls. It is counted beside that: the call never waits for it, and where it fails, as without a network, a call is
 * worth more than its count.
 */
export function callHotline (number: string): Promise<void> {
  const calling = callNumber(number)
  api.called({ number }).catch(() => undefined)
  return calling
}
