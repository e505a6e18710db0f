import { certificates } from './certificates'
import { closes } from './close-order'
import type { Endpoint } from './endpoint'
import { placeOrder, placePartnerOrder } from './place-order'
import { queries } from './query-order'
import { queryRefund, refund } from './refund'
import { downloadBill, tradeBill } from './trade-bill'

/** Everything WeChat Pay offers here. */
export const endpoints: readonly Endpoint[] = [
  placeOrder, placePartnerOrder, ...queries, ...closes, refund, queryRefund, tradeBill, downloadBill, certificates
]

interface Found { endpoint: Endpoint; path: Record<string, string> }

const patterns = endpoints.map(endpoint => {
  const [method = '', path = ''] = endpoint.at.split(' ')
  return { endpoint, method, pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`) }
})

/** Names in the path are decoded; one that cannot be is no path. */
function decoded (groups: Record<string, string> = {}): Record<string, string> | undefined {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]))
  } catch {
    return undefined
  }
}

export function findEndpoint (method: string | undefined, pathname: string): Found | undefined {
  for (const each of patterns) {
    const match = each.method === method ? each.pattern.exec(pathname) : null
    const path = match && decoded(match.groups)
    if (path) return { endpoint: each.endpoint, path }
  }
  return undefined
}
