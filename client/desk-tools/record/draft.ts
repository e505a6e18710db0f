import { useEffect, useState } from 'react'
import type { Channel, Entry, WorkKind, Priority } from '@domain/matter/matter'
import type { Household } from '@domain/people/contract'
import { storage } from '../../kit'

/** What a clerk has written down so far. */
export interface Draft {
  channel: Channel
  household?: Household
  /** One of the household, by id. */
  personId?: string
  /** Nobody of the register: as they say it themselves. */
  told?: boolean
  name: string
  phone: string
  where?: 'home' | 'area'
  zoneId: string
  areaId?: string
  detail: string
  kind?: WorkKind
  categoryId?: string
  priority?: Priority
  entry?: Entry
  accusedIds: string[]
  text: string
}

export type Fill = (part: Partial<Draft>) => void

const place = 'desk-record'
/** Not with every letter: writing to a phone's storage stops it for a moment. */
const keepAfterMs = 400

export const blank = (zoneId: string, channel: Channel = 'phone'): Draft => ({ channel, name: '', phone: '', zoneId, detail: '', accusedIds: [], text: '' })

const begun = ({ text, household, name, categoryId, areaId }: Draft) => Boolean(text || household || name || categoryId || areaId)

/** A draft that outlives the page: a second caller, an empty battery. @param channel what a new one begins with */
export function useDraft (zoneId: string, channel?: Channel) {
  const [draft, setDraft] = useState<Draft>(() => storage.get<Draft>(place) ?? blank(zoneId, channel))
  const [found, setFound] = useState(() => begun(draft))
  useEffect(() => {
    const timer = setTimeout(() => begun(draft) ? storage.set(place, draft) : storage.remove(place), keepAfterMs)
    return () => clearTimeout(timer)
  }, [draft])
  return {
    draft,
    fill: (part: Partial<Draft>) => setDraft(before => ({ ...before, ...part })),
    /** Something was found from before. */
    found,
    startAnew: () => {
      setFound(false)
      setDraft(blank(zoneId, channel))
    },
    forget: () => storage.remove(place)
  }
}
