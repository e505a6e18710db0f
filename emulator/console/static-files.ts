import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { ServerResponse } from 'node:http'

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8'
}

/** The content type for a file's name; bytes for one that is not in the list. */
export const contentTypeOf = (name: string) => contentTypes[path.extname(name).toLowerCase()] ?? 'application/octet-stream'

/**
 * Finds the file a request asks for.
 * @param requested the part of the address below the folder, percent-encoded as it came
 * @returns an absolute path inside `folder`, or undefined for one that leads out of it or is not an address
 */
export function pathWithin (folder: string, requested: string): string | undefined {
  let name: string
  try {
    name = decodeURIComponent(requested)
  } catch {
    return undefined
  }
  if (name.includes('\0')) return undefined
  const root = path.resolve(folder)
  const file = path.resolve(root, `./${name}`)
  return file === root || file.startsWith(root + path.sep) ? file : undefined
}

/** Sends a file that is asked for anew each time, since a build may replace it. @returns whether there was one */
export async function sendFile (response: ServerResponse, file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) return false
  const bytes = await readFile(file)
  response.writeHead(200, { 'content-type': contentTypeOf(file), 'content-length': bytes.length, 'cache-control': 'no-cache' })
  response.end(bytes)
  return true
}
