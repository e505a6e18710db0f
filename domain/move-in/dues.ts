/** What time alone brings about in moving in and out. */
import type { Row } from '../matter/due'

export const moveDues: readonly Row[] = []
