import { extname } from 'node:path'

const byExtension: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.heic': 'image/heic',
  '.mp4': 'video/mp4',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.zip': 'application/zip',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const byFirstBytes: [bytes: string, at: number, type: string][] = [
  ['\xff\xd8\xff', 0, 'image/jpeg'],
  ['\x89PNG', 0, 'image/png'],
  ['GIF8', 0, 'image/gif'],
  ['WEBP', 8, 'image/webp'],
  ['%PDF', 0, 'application/pdf'],
  ['ftyp', 4, 'video/mp4'],
]

/** What a file is: by its first bytes where they tell, by its name otherwise. */
export function contentType(path: string, head: Buffer): string {
  const named = byExtension[extname(path).toLowerCase()]
  if (named === 'image/heic' || named === 'audio/mp4') return named
  const start = head.toString('latin1')
  const known = byFirstBytes.find(([bytes, at]) => start.startsWith(bytes, at))
  return known?.[2] ?? named ?? 'application/octet-stream'
}
