import type { UploadTicket } from './shapes'
import { Unreachable } from './unreachable'
import { uploadFile } from './upload'

const ticket: UploadTicket = { url: 'https://storage/', fields: { key: 'a.jpg', signature: 's' }, name: 'file' }

/** A storage that answers with a status, or not at all. */
class Storage {
  static status: number | undefined
  static sent: FormData
  upload: { onprogress?: (event: { loaded: number, total: number }) => void } = {}
  status = 0
  onload?: () => void
  onerror?: () => void
  open () { this.status = Storage.status ?? 0 }
  send (body: FormData) {
    Storage.sent = body
    this.upload.onprogress?.({ loaded: 1, total: 2 })
    if (Storage.status === undefined) this.onerror?.()
    else this.onload?.()
  }
}

beforeEach(() => {
  globalThis.XMLHttpRequest = Storage as unknown as typeof XMLHttpRequest
  globalThis.fetch = jest.fn(() => Promise.resolve({ blob: () => Promise.resolve(new Blob(['x'], { type: 'image/jpeg' })) })) as unknown as typeof fetch
  Storage.status = 204
})

test('sends the proof before the file, and tells how far it has come', async () => {
  const progress = jest.fn()
  await uploadFile('blob:photo', ticket, progress)
  expect([...Storage.sent.keys()]).toEqual(['key', 'signature', 'file'])
  expect(progress).toHaveBeenCalledWith(.5)
})

test('a storage that refuses is an error', async () => {
  Storage.status = 403
  await expect(uploadFile('blob:photo', ticket)).rejects.toThrow('403')
})

test('no network is told apart', async () => {
  Storage.status = undefined
  await expect(uploadFile('blob:photo', ticket)).rejects.toBeInstanceOf(Unreachable)
})
