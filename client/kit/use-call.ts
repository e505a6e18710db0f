import { useCallback, useEffect, useRef } from 'react'
import { useDidShow } from '@tarojs/taro'
import type { Code } from '@domain/kit/errors'
import { useRequest } from 'ahooks'
import { Failure } from './failure'
import { whenBackOnline } from './ports/network'
import { Unreachable } from './ports/unreachable'

export interface CallState<T> {
  /** The last answer; it stays while a newer one is on its way, and when that fails. */
  data: T | undefined
  /** Nothing to show yet. */
  loading: boolean
  /** A newer answer is on its way. */
  refreshing: boolean
  error: Error | undefined
  /** The last attempt did not reach the server. */
  offline: boolean
  /** The server's answer was no, and would be again. */
  refused: boolean
  reload: () => Promise<T | undefined>
}

/** Whatever else is wrong may be right the next time. */
const final: readonly Code[] = ['invalid', 'forbidden', 'notFound', 'conflict']

/** Showing a page right after its first call would ask twice. */
const freshMs = 1000

/** What a page reads: asked at once, when `deps` change, when the page shows again, and when the network comes back. */
export function useCall<T> (ask: () => Promise<T>, deps: readonly unknown[] = []): CallState<T> {
  const askedAt = useRef(0)
  const { data, loading, error, refreshAsync } = useRequest(() => {
    askedAt.current = Date.now()
    return ask()
  // The page tells it; without this, ahooks would log it as well.
  }, { refreshDeps: [...deps], onError: () => undefined })

  // The error is in `error`; whoever awaits a reload wants to know only that it is over.
  const reload = useCallback(() => refreshAsync().catch(() => undefined), [refreshAsync])
  const offline = error instanceof Unreachable, refused = error instanceof Failure && final.includes(error.code)

  useDidShow(() => {
    if (Date.now() - askedAt.current > freshMs) void reload()
  })
  useEffect(() => offline ? whenBackOnline(() => void reload()) : undefined, [offline, reload])

  return { data, loading: loading && data === undefined, refreshing: loading && data !== undefined, error, offline, refused, reload }
}
