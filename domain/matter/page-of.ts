/** Where a matter is shown: each domain has its own page. */
import type { FormalKind, Kind } from './matter'

const folders: Record<FormalKind, string> = { renovation: 'renovation', moveIn: 'move-in', moveOut: 'move-in', keyCustody: 'key-custody' }

const isFormal = (kind: Kind): kind is FormalKind => kind in folders

/** The page that shows a vendor's people what they are asked for, and nothing else of the matter. */
export const jobPageOf = (id: string) => `/job/detail/index?id=${id}`

/** The page that shows a matter in the mini-program. */
export const pageOf = (id: string, kind: Kind) => `/${isFormal(kind) ? folders[kind] : 'work-order'}/detail/index?id=${id}`
