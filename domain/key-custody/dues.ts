/** What time alone brings about in key custody. */
import type { Row } from '../matter/due'

export const custodyDues: readonly Row[] = []
