import { spell } from './spell'

/** A key that makes a writing call happen once, however often it is sent. */
export const newKey = (): Promise<string> => Promise.resolve(spell(crypto.getRandomValues(new Uint8Array(32))))
