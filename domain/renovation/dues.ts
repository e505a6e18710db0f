/** What time alone brings about in renovation filing. */
import type { Row } from '../matter/due'

export const renovationDues: readonly Row[] = []
