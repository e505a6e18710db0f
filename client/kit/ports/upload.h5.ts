import { Unreachable } from './unreachable'
import type { Progress, UploadTicket } from './shapes'

async function form (localPath: string, { fields, name }: UploadTicket): Promise<FormData> {
  const body = new FormData()
  // Storage reads the fields before the file, so the file comes last.
  for (const [field, value] of Object.entries(fields)) body.append(field, value)
  const blob = await (await fetch(localPath)).blob()
  body.append(name, blob, blob.type === 'image/jpeg' ? 'photo.jpg' : 'file')
  return body
}

/** Sends a local file straight to storage. A lost connection throws `Unreachable`. */
export async function uploadFile (localPath: string, ticket: UploadTicket, progress?: Progress): Promise<void> {
  const body = await form(localPath, ticket)
  // Only XMLHttpRequest tells how far an upload has come.
  const request = new XMLHttpRequest()
  await new Promise<void>((resolve, reject) => {
    request.open('POST', ticket.url)
    request.upload.onprogress = ({ loaded, total }) => progress?.(total ? loaded / total : 0)
    request.onload = () => request.status >= 200 && request.status < 300 ? resolve() : reject(new Error(`storage answered ${request.status}`))
    request.onerror = () => reject(new Unreachable('upload'))
    request.send(body)
  })
}
