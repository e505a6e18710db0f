/** How the errands of 装修备案 are run. */
import type { Errands } from '../matter/errands'

export const renovationErrands: Errands = {}
