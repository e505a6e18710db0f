import { useRef } from 'react'
import { newKey, useAct, type Act } from '../kit'

/**
 * A writing call about what was chosen: the same choice is sent again under the same key until it has succeeded, another choice
 * under another, so that a lost answer never makes the old choice stand for the new one.
 */
export function useChoiceAct<I, O> (write: (key: string, choice: I) => Promise<O>): Act<I, O> {
  const keys = useRef(new Map<string, string>())
  return useAct(async (_key, choice: I) => {
    const name = JSON.stringify(choice), key = keys.current.get(name) ?? await newKey()
    keys.current.set(name, key)
    const output = await write(key, choice)
    keys.current.delete(name)
    return output
  })
}
