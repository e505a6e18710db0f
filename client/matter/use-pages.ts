import { useState } from 'react'
import type { Page } from '@domain/matter/contract'
import { useCall, type CallState } from '../kit'

interface Pages<T> extends CallState<Page<T>> {
  items: readonly T[]
  /** For `LoadMore`. */
  foot: 'more' | 'loading' | 'failed' | 'end'
  more: () => Promise<void>
}

interface Added<T> { to: Page<T>, items: T[], next?: string | undefined }

/** A list that comes in parts: the first by itself, the rest on demand; a fresh first part drops what was added to the old one. */
export function usePages<T> (ask: (after: string | undefined) => Promise<Page<T>>, deps: readonly unknown[] = []): Pages<T> {
  const call = useCall(() => ask(undefined), deps)
  const [kept, setAdded] = useState<Added<T>>()
  const [getting, setGetting] = useState<'loading' | 'failed'>()

  const first = call.data
  const added = kept && kept.to === first ? kept : undefined
  const items = [...first?.items ?? [], ...added?.items ?? []]
  const next = added ? added.next : first?.next

  const more = async () => {
    if (!first || next === undefined || getting === 'loading') return
    setGetting('loading')
    try {
      const page = await ask(next)
      setAdded({ to: first, items: [...added?.items ?? [], ...page.items], next: page.next })
      setGetting(undefined)
    } catch {
      setGetting('failed')
    }
  }
  return { ...call, items, foot: getting ?? (next === undefined ? 'end' : 'more'), more }
}
