/** What is being filled in before keys are handed in, and what of it is sent. */
import { lastDay } from '@domain/key-custody/begin'
import { keyKinds, type KeyKind, type Standing } from '@domain/key-custody/custody'
import { day, dayLength } from '@domain/kit/calendar'

export interface ToldKey { kind: KeyKind, pieces: number, note: string }
export interface Draft { keys: ToldKey[], purpose: string, until: string | undefined, technicians: boolean, family: string, agent: string }

export const emptyDraft: Draft = { keys: [{ kind: 'door', pieces: 1, note: '' }], purpose: '', until: undefined, technicians: false, family: '', agent: '' }

export const mostPieces = 20, mostKinds = 12

export const nextKind = (keys: readonly ToldKey[]): KeyKind => keyKinds.find(kind => keys.every(each => each.kind !== kind)) ?? 'other'

/** The first and the last day that may be chosen. */
export const daysToKeep = (now: number) => ({ start: day(now + dayLength), end: lastDay(now) })

const standingOf = ({ technicians, family, agent }: Draft): Omit<Standing, 'id'>[] => [
  ...technicians ? [{ kind: 'technician' as const }] : [],
  ...family.trim() ? [{ kind: 'family' as const, name: family.trim() }] : [],
  ...agent.trim() ? [{ kind: 'agent' as const, name: agent.trim() }] : []
]

export const keysOf = (keys: readonly ToldKey[]) => keys.map(({ kind, pieces, note }) => ({ kind, pieces, ...(note.trim() && { note: note.trim() }) }))

/** What is sent; nothing while something is missing. */
export const toldOf = (draft: Draft) => draft.until && draft.purpose.trim()
  ? { keys: keysOf(draft.keys), purpose: draft.purpose.trim(), until: draft.until, standing: standingOf(draft) }
  : undefined
