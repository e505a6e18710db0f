import type { Invocation, LocalCloud, Manifest } from '../types'
import { peopleOf, type CastMember } from './people'

/** Kinds of the journal the page shows, and how many of each it starts with. */
const shown = ['subscribe-message', 'employee-message', 'robot-message', 'refused-message', 'phone-call'] as const
const mostRows = 60
const mostInvocations = 120

export type ShownKind = typeof shown[number]

/** A row of the journal as the page needs it. Which fields there are depends on the kind. */
export interface ShownRow {
  seq?: number
  at: number
  openid?: string
  templateId?: string
  title?: string
  page?: string
  data?: Record<string, { value: string }>
  /** Group robots. */
  key?: string
  content?: string
  /** Refused messages. */
  api?: string
  errcode?: number
  errmsg?: string
  /** Calls. */
  phoneNumber?: string
}

/** Everything the simulator page shows, for when it is opened; afterwards it follows the events. */
export interface Snapshot {
  now: number
  envId: string
  people: CastMember[]
  templates: Manifest['templates']
  /** The newest first. */
  invocations: Invocation[]
  files: { path: string; bytes: number; at: number }[]
  rows: Record<ShownKind, ShownRow[]>
}

export function snapshot (cloud: LocalCloud): Snapshot {
  const rows = Object.fromEntries(shown.map(kind => [kind, cloud.journal.list<ShownRow>(kind).slice(-mostRows)]))
  return {
    now: cloud.clock.now(),
    envId: cloud.envId,
    people: peopleOf(cloud),
    templates: cloud.manifest.templates,
    invocations: cloud.invocations(mostInvocations).reverse(),
    files: cloud.listFiles(),
    rows: rows as Snapshot['rows']
  }
}
