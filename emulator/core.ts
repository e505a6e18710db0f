import type { Faults } from './control/faults'
import type { Sessions } from './control/sessions'
import type { Functions } from './functions/functions'
import type { Deployment } from './manager/deployment'
import type { PaySide } from './pay'
import type { Files } from './storage/files'
import type { Signer } from './storage/signature'
import type { Store } from './store/store'
import type { LocalCloud, WechatSide } from './types'

/** The local cloud as its own parts see it: what everybody gets, and the parts themselves. */
export interface Core extends LocalCloud {
  store: Store
  functions: Functions
  deployment: Deployment
  files: Files
  signer: Signer
  sessions: Sessions
  faults: Faults
  wechat: WechatSide
  pay: PaySide
  /** Empties documents, files, journal, sessions and log, puts the clock right, and lets functions begin anew. */
  reset(): Promise<void>
}
