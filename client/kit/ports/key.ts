import { spell } from './spell'

/** A key that makes a writing call happen once, however often it is sent. */
export const newKey = (): Promise<string> =>
  Promise.resolve(spell(Uint8Array.from({ length: 32 }, () => Math.floor(Math.random() * 256))))
