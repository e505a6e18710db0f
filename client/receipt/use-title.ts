import { useState } from 'react'
import type { Title } from '@domain/receipt/invoice'

export interface TitleDraft { of: Title['of'], name: string, taxNumber: string }

interface Draft {
  draft: TitleDraft
  change: (part: Partial<TitleDraft>) => void
  /** As it is sent; nothing while something is missing. */
  title: Title | undefined
}

const blank: TitleDraft = { of: 'person', name: '', taxNumber: '' }

function titleOf ({ of, name, taxNumber }: TitleDraft): Title | undefined {
  if (name.trim() === '') return undefined
  if (of === 'person') return { of, name: name.trim() }
  return taxNumber.trim() === '' ? undefined : { of, name: name.trim(), taxNumber: taxNumber.trim() }
}

/** A title as it is being filled in. */
export function useTitle (): Draft {
  const [draft, setDraft] = useState(blank)
  return { draft, change: part => setDraft(before => ({ ...before, ...part })), title: titleOf(draft) }
}
