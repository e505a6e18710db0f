import { useRef, useState } from 'react'
import { newKey } from './ports/key'

export interface Act<I, O> {
  /** Runs the call; a second tap meanwhile joins the first. `undefined` when it failed: `error` then says why. */
  run: (input: I) => Promise<O | undefined>
  busy: boolean
  error: Error | undefined
}

/**
 * A writing call: once per tap, and with the same key on every retry until it has succeeded, so that a lost answer
 * can't make it happen twice.
 */
export function useAct<I, O> (write: (key: string, input: I) => Promise<O>): Act<I, O> {
  const key = useRef<string>()
  const running = useRef<Promise<O | undefined>>()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<Error>()

  const attempt = async (input: I) => {
    setBusy(true)
    setError(undefined)
    try {
      key.current ??= await newKey()
      const output = await write(key.current, input)
      key.current = undefined
      return output
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)))
      return undefined
    } finally {
      running.current = undefined
      setBusy(false)
    }
  }

  return { run: input => running.current ??= attempt(input), busy, error }
}
