import Taro from '../../../tests/component/taro'
import type { UploadTicket } from './shapes'
import { Unreachable } from './unreachable'
import { uploadFile } from './upload.weapp'

const ticket: UploadTicket = { url: 'https://storage/', fields: { key: 'a.jpg' }, name: 'file' }

interface Options { success (answer: { statusCode: number }): void, fail (failure: { errMsg: string }): void }

/** WeChat's upload: half of it is reported, then it ends as it is told to. */
const ends = (how: (options: Options) => void) => {
  const upload = jest.fn((options: Options) => {
    setTimeout(() => how(options))
    return { progress: (heard: (event: { progress: number }) => void) => heard({ progress: 50 }) }
  })
  Object.assign(Taro, { uploadFile: upload })
  return upload
}

test('sends file and proof, and tells how far it has come', async () => {
  const upload = ends(({ success }) => success({ statusCode: 204 })), progress = jest.fn()
  await uploadFile('wxfile://a', ticket, progress)
  expect(upload.mock.lastCall?.[0]).toMatchObject({ url: 'https://storage/', filePath: 'wxfile://a', name: 'file', formData: { key: 'a.jpg' } })
  expect(progress).toHaveBeenCalledWith(.5)
})

test('a storage that refuses is an error', async () => {
  ends(({ success }) => success({ statusCode: 403 }))
  await expect(uploadFile('wxfile://a', ticket)).rejects.toThrow('403')
})

test('no network is told apart', async () => {
  ends(({ fail }) => fail({ errMsg: 'uploadFile:fail' }))
  await expect(uploadFile('wxfile://a', ticket)).rejects.toBeInstanceOf(Unreachable)
})
