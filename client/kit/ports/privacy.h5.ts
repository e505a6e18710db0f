import { askPrivacy, useAsking } from '../privacy/asking'
import { storage } from './storage'

const agreedKey = 'privacy'

/** In a browser nobody asks but ourselves. */
export const answerWechat = (_ask: () => Promise<boolean>): void => undefined

/** Asks once for each version of the text, as WeChat would; what was agreed is remembered by this phone. */
export async function mayUsePersonal (): Promise<boolean> {
  const version = useAsking.getState().text?.version
  if (storage.get<number>(agreedKey) === version) return true
  const agreed = await askPrivacy()
  if (agreed && version !== undefined) storage.set(agreedKey, version)
  return agreed
}

/** The guideline stands in WeChat's console only. */
export const openContract = (): boolean => false
