/** Uploads as phones do: prepare, post the form, finish. */
import { files, type Purpose, type UploadTicket } from '@domain/files/contract'
import type { Wire } from './wire'

/** Posts the file as `wx.uploadFile` does: the fields first, the file last. */
export async function post ({ url, fields, name }: UploadTicket, bytes: Uint8Array): Promise<number> {
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.append(field, value)
  form.append(name, new Blob([bytes as Uint8Array<ArrayBuffer>]), 'from-the-phone')
  return (await fetch(url, { method: 'POST', body: form })).status
}

type Extension = 'jpg' | 'png' | 'mp3' | 'aac' | 'm4a' | 'webm' | 'xlsx' | 'csv'

/** @returns the ticket to send with a step */
export async function upload (wire: Wire, person: { openId: string }, bytes: Uint8Array, extension: Extension = 'png', purpose: Purpose = 'photo'): Promise<string> {
  const client = wire.connect(person, files)
  const prepared = await client.prepare({ purpose, extension })
  const status = await post(prepared, bytes)
  if (status >= 300) throw new Error(`storage answered ${status}`)
  return (await client.finish({ purpose, fileId: prepared.fileId })).ticket
}
