import type { ServerResponse } from 'node:http'
import { fileIdOf } from '../storage/paths'
import type { LocalCloud } from '../types'
import { contentTypeOf } from './static-files'

/**
 * Shows a file of the cloud's storage to whoever looks at the simulator. What somebody uploaded must not run as a page
 * of ours, hence the sandbox and the type that is not to be guessed. @returns whether there was one
 */
export async function sendStored (cloud: LocalCloud, response: ServerResponse, path: string): Promise<boolean> {
  const bytes = await cloud.readFile(fileIdOf(cloud.envId, path)).catch(() => undefined)
  if (!bytes) return false
  response.writeHead(200, {
    'content-type': contentTypeOf(path),
    'content-length': bytes.length,
    'cache-control': 'no-store',
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff'
  })
  response.end(bytes)
  return true
}
