import { useRef, useState } from 'react'

const isPromise = (value: unknown): value is Promise<unknown> => value instanceof Object && 'then' in value

/**
 * Runs `act` at most once at a time: while the promise it returned is pending, further taps are ignored.
 * `act` is called synchronously, since WeChat allows some things only within the tap itself.
 */
export function useOnce<A extends unknown[]> (act: ((...args: A) => unknown) | undefined): [boolean, (...args: A) => void] {
  const pending = useRef(false)
  const [busy, setBusy] = useState(false)
  const run = (...args: A) => {
    if (pending.current) return
    const result = act?.(...args)
    if (!isPromise(result)) return
    pending.current = true
    setBusy(true)
    void result.finally(() => {
      pending.current = false
      setBusy(false)
    })
  }
  return [busy, run]
}
