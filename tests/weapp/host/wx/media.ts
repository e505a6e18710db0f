import { Failure } from '../shell/stack'
import { textOf, type Api } from './api'
import { send } from './network'

/** A file that the test gives: where the page can read it, and how large it is. */
export interface GivenFile { url: string; bytes: number }

let given: GivenFile[] = []

/** The files that the next camera or album gives. */
export const giveFiles = (files: GivenFile[]) => { given = files }

function take (count: unknown) {
  const taken = given.splice(0, typeof count === 'number' ? count : 9)
  if (taken.length === 0) throw new Failure('cancel')
  return taken
}

async function sizeOf (src: string) {
  const picture = await createImageBitmap(await (await send(src, {})).blob())
  return { width: picture.width, height: picture.height }
}

const isVideo = (url: string) => /\.(mp4|mov)$/i.test(url)

/** Camera, album and pictures. */
export const media: Record<string, Api> = {
  chooseMedia: ({ count }) => ({
    type: 'mix',
    tempFiles: take(count).map(({ url, bytes }) => ({ tempFilePath: url, size: bytes, fileType: isVideo(url) ? 'video' : 'image', duration: 0, width: 0, height: 0, thumbTempFilePath: '' }))
  }),
  chooseImage ({ count }) {
    const files = take(count)
    return { tempFilePaths: files.map(({ url }) => url), tempFiles: files.map(({ url, bytes }) => ({ path: url, size: bytes })) }
  },
  chooseMessageFile: ({ count }) => ({
    tempFiles: take(count).map(({ url, bytes }) => ({ path: url, size: bytes, name: url.split('/').pop(), type: 'file', time: 0 }))
  }),
  compressImage: options => ({ tempFilePath: textOf(options, 'src') }),
  async getImageInfo (options) {
    const src = textOf(options, 'src')
    return { ...await sizeOf(src), path: src, orientation: 'up', type: src.split('.').pop() }
  },
  previewImage: () => undefined,
  previewMedia: () => undefined,
  openDocument: () => undefined,
  saveImageToPhotosAlbum: () => undefined,
  async canvasToTempFilePath ({ canvas }) {
    const blob = await new Promise<Blob | null>(resolve => (canvas as HTMLCanvasElement).toBlob(resolve))
    if (!blob) throw new Failure('the canvas is empty')
    return { tempFilePath: URL.createObjectURL(blob) }
  }
}
