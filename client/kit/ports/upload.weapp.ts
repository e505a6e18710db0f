import Taro from '@tarojs/taro'
import { Unreachable } from './unreachable'
import type { Progress, UploadTicket } from './shapes'

/** Sends a local file straight to storage. A lost connection throws `Unreachable`. */
export function uploadFile (localPath: string, { url, fields, name }: UploadTicket, progress?: Progress): Promise<void> {
  return new Promise((resolve, reject) => {
    const task = Taro.uploadFile({
      url,
      filePath: localPath,
      name,
      formData: fields,
      success: ({ statusCode }) => {
        if (statusCode >= 200 && statusCode < 300) resolve()
        else reject(new Error(`storage answered ${statusCode}`))
      },
      fail: ({ errMsg }) => reject(new Unreachable(errMsg))
    })
    task.progress(({ progress: percent }) => progress?.(percent / 100))
  })
}
