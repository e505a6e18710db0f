import Taro from '@tarojs/taro'

/** The bytes of a file that was chosen on this phone. @param path as `pickDocument` gave it */
export const readFile = (filePath: string): Promise<Uint8Array> => new Promise((resolve, reject) => {
  Taro.getFileSystemManager().readFile({ filePath, success: ({ data }) => resolve(new Uint8Array(data as ArrayBuffer)), fail: ({ errMsg }) => reject(new Error(errMsg)) })
})
