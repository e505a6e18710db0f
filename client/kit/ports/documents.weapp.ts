import Taro from '@tarojs/taro'
import { Unreachable } from './unreachable'
import type { PickedDocument } from './shapes'

/** Lets the person choose one file from a chat; nothing if they think better of it. @param extensions without the dot */
export async function pickDocument (extensions: readonly string[]): Promise<PickedDocument | undefined> {
  try {
    const { tempFiles: [file] } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [...extensions] })
    return file && { path: file.path, name: file.name, bytes: file.size }
  } catch {
    return undefined
  }
}

/** Fetches a file and hands it over: WeChat shows what it can and sends on the rest. @param name with its extension */
export async function openDocument (url: string, name: string): Promise<void> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  await Taro.downloadFile({ url, filePath }).catch((error: { errMsg?: string }) => { throw new Unreachable(String(error.errMsg)) })
  const shown = (['xlsx', 'pdf'] as const).find(each => name.endsWith(`.${each}`))
  if (shown) await Taro.openDocument({ filePath, fileType: shown, showMenu: true })
  else await Taro.shareFileMessage({ filePath, fileName: name })
}
