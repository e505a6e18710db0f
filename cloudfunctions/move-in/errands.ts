/** How the errands of 入住、迁出 are run. */
import type { Errands } from '../matter/errands'

export const moveErrands: Errands = {}
