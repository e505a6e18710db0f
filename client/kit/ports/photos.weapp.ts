import Taro from '@tarojs/taro'

/** WeChat's compression keeps the size in pixels; 70 keeps text on a meter readable. */
const compress = (src: string): Promise<string> =>
  Taro.compressImage({ src, quality: 70 }).then(({ tempFilePath }) => tempFilePath, () => src)

/** Lets the person take or choose photos; local paths, already small enough to send. Empty if they think better of it. */
export async function pickPhotos (count: number): Promise<string[]> {
  try {
    const { tempFiles } = await Taro.chooseMedia({ count, mediaType: ['image'], sourceType: ['camera', 'album'], sizeType: ['compressed'] })
    return await Promise.all(tempFiles.map(({ tempFilePath }) => compress(tempFilePath)))
  } catch {
    return []
  }
}
