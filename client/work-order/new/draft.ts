import { workKinds, type Entry, type WorkKind } from '@domain/matter/matter'
import { useState } from 'react'
import { storage } from '../../kit'

/** What has been filled in so far. Photos and voice are not kept: their files on the phone don't outlive the page. */
export interface Draft {
  categoryId?: string
  text: string
  /** In the open rather than at home; the kind decides until somebody does. */
  outside?: boolean
  premisesId?: string
  zoneId?: string
  areaId?: string
  /** A word to find it by. */
  detail?: string
  wishedFrom?: number
  wishedUntil?: number
  entry?: Entry
}

const blank: Draft = { text: '' }
const nameOf = (kind: WorkKind) => `draft:${kind}`
const isWritten = ({ text, categoryId }: Draft) => text !== '' || categoryId !== undefined

export const isKind = (name: string | undefined): name is WorkKind => workKinds.includes(name as WorkKind)

/** A draft per kind, kept on the phone until it is sent. @param start what it begins with instead, which is not kept: it is a tap away */
export function useDraft (kind: WorkKind, start?: Partial<Draft>) {
  const [restored, setRestored] = useState(() => start ? undefined : storage.get<Draft>(nameOf(kind)))
  const [draft, setDraft] = useState<Draft>(restored ?? { ...blank, ...start })

  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    if (isWritten(next) && !start) storage.set(nameOf(kind), next)
  }
  const forget = () => {
    if (!start) storage.remove(nameOf(kind))
    setRestored(undefined)
  }
  const clear = () => {
    forget()
    setDraft(blank)
  }
  return { draft, change, forget, clear, isRestored: restored !== undefined && isWritten(restored) }
}
