import Taro from '@tarojs/taro'

/** WeChat keeps no files: it is sent into a chat of the person's choice, such as 文件传输助手. Turning that down is an answer. */
export async function keepFile (url: string, name: string): Promise<void> {
  const { tempFilePath, statusCode } = await Taro.downloadFile({ url })
  if (statusCode !== 200) throw new Error(`storage answered ${statusCode}`)
  await Taro.shareFileMessage({ filePath: tempFilePath, fileName: name }).catch(() => undefined)
}
