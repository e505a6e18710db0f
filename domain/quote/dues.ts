/** What time alone brings about in paid work: vendors who did not answer, prices that hold no longer. */
import type { Row } from '../matter/due'
import type { Matter } from '../matter/matter'
import { isBilled, offeredPrice, openAsks } from './standing'

const isAsking = ({ status }: Matter) => status === 'received' || status === 'quoting' || status === 'quoted' || status === 'deferred'
const isOffering = ({ status }: Matter) => status === 'quoted' || status === 'inProgress'

export const quoteDues: readonly Row[] = [
  matter => isAsking(matter) && !isBilled(matter.quoting) ? openAsks(matter.quoting).filter(each => each.state === 'asked').map(each => ({ action: 'lapseQuotes', at: each.until })) : [],
  matter => {
    const offered = isOffering(matter) ? offeredPrice(matter.quoting) : undefined
    return offered ? [{ action: 'lapsePrice', at: offered.validUntil + 1 }] : []
  }
]
