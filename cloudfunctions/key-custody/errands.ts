/** How the errands of 钥匙托管 are run. */
import type { Errands } from '../matter/errands'

export const custodyErrands: Errands = {}
