/** What transactions and plain writes may see and do, in the fewest words: whole copies for snapshots, sets of names for locks. */
import { inOrder } from './reference-order'

/** `u` is unique; a document without it counts as one that has null. */
export type Fields = { n: number; u?: number }
type Documents = Map<string, Fields>

export type Operation =
  | { kind: 'find'; least: number; direction: 1 | -1; limit: number }
  | { kind: 'insert'; id: string; fields: Fields }
  | { kind: 'set'; id: string; fields: Fields }
  | { kind: 'change'; least: number; most: number; n: number }
  /** Two documents exchange their unique keys. */
  | { kind: 'exchange'; from: string; to: string }
  | { kind: 'remove'; id: string }

export type Refusal = 'conflict' | 'duplicate' | 'gone' | 'busy'
export type Outcome = { value: unknown } | { refused: Refusal }

/** A unique key to hold while two are exchanged. */
export const aside = 1000

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal)
  }
}

class Wait extends Error {
  constructor(readonly holder: Party) {
    super('wait')
  }
}

/** An open transaction. */
interface Party {
  id: string
  begun: number
  snapshot?: Documents
  /** Names that others changed since the snapshot. */
  changed: Set<string>
  drafts: Map<string, Fields | undefined>
  locks: Set<string>
}

const key = (fields: Fields) => `key ${fields.u ?? null}`
const names = (id: string, ...versions: (Fields | undefined)[]) => [`document ${id}`, ...versions.flatMap((fields) => (fields ? [key(fields)] : []))]
const overlaid = (below: Documents, drafts: Map<string, Fields | undefined>): Documents => {
  const all = new Map<string, Fields | undefined>([...below, ...drafts])
  return new Map([...all].flatMap(([id, fields]) => (fields ? [[id, fields]] : [])))
}

const keyed = ({ n }: Fields, u: number | undefined): Fields => (u === undefined ? { n } : { n, u })

type Write = (id: string, before: Fields | undefined, after: Fields | undefined) => void

/** @param see what there is at this moment, own writes included. */
function perform(operation: Operation, see: () => Documents, write: Write): unknown {
  const documents = see()
  switch (operation.kind) {
    case 'find': {
      const { least, direction, limit } = operation
      const found = [...documents].filter(([, { n }]) => n >= least)
      found.sort(([a, x], [b, y]) => (inOrder(x.n, y.n) || inOrder(a, b)) * direction)
      return found.slice(0, limit).map(([id, fields]) => ({ _id: id, ...fields }))
    }
    case 'insert':
      write(operation.id, undefined, operation.fields)
      return 'inserted'
    case 'set':
      write(operation.id, documents.get(operation.id), operation.fields)
      return documents.has(operation.id) ? 'replaced' : 'made'
    case 'change': {
      const found = [...documents].filter(([, { n }]) => n >= operation.least && n <= operation.most)
      for (const [id, fields] of found) write(id, fields, { ...fields, n: operation.n })
      return found.length
    }
    case 'exchange': {
      const [from, to] = [documents.get(operation.from), documents.get(operation.to)]
      if (!from || !to || operation.from === operation.to) return 'nothing'
      write(operation.from, from, keyed(from, aside))
      write(operation.to, to, keyed(to, from.u))
      write(operation.from, keyed(from, aside), keyed(from, to.u))
      return 'exchanged'
    }
    case 'remove': {
      const before = documents.get(operation.id)
      if (before) write(operation.id, before, undefined)
      return before ? 1 : 0
    }
  }
}

function refuseDuplicates(documents: Documents, id: string, before: Fields | undefined, after: Fields | undefined): void {
  if (!after) return
  if (!before && documents.has(id)) throw new Refused('duplicate')
  for (const [other, fields] of documents) if (other !== id && key(fields) === key(after)) throw new Refused('duplicate')
}

export class Model {
  documents: Documents = new Map()
  readonly open = new Map<string, Party>()
  private waiting: { operation: Operation; holder: Party; settled: (outcome: Outcome) => void }[] = []

  begin(id: string, now: number): void {
    this.open.set(id, { id, begun: now, changed: new Set(), drafts: new Map(), locks: new Set() })
  }

  /** An operation within a transaction. Whatever is refused ends it. */
  within(id: string, operation: Operation): Outcome {
    const party = this.open.get(id)
    if (!party) return { refused: 'gone' }
    const snapshot = (party.snapshot ??= new Map(this.documents))
    const write: Write = (document, before, after) => {
      for (const name of names(document, before, after)) {
        if (party.changed.has(name) || [...this.open.values()].some((other) => other !== party && other.locks.has(name))) throw new Refused('conflict')
      }
      for (const name of names(document, before, after)) party.locks.add(name)
      refuseDuplicates(overlaid(snapshot, party.drafts), document, before, after)
      party.drafts.set(document, after)
    }
    try {
      return { value: perform(operation, () => overlaid(snapshot, party.drafts), write) }
    } catch (error) {
      this.end([party])
      return { refused: (error as Refused).refusal }
    }
  }

  /** A write of its own; `settled` is called at once, or when it has waited long enough. */
  alone(operation: Operation, settled: (outcome: Outcome) => void): void {
    const drafts = new Map<string, Fields | undefined>()
    const write: Write = (document, before, after) => {
      for (const name of names(document, before, after))
        for (const holder of this.open.values()) if (holder.locks.has(name)) throw new Wait(holder)
      refuseDuplicates(overlaid(this.documents, drafts), document, before, after)
      drafts.set(document, after)
    }
    try {
      const value = perform(operation, () => overlaid(this.documents, drafts), write)
      this.apply(drafts)
      settled({ value })
    } catch (error) {
      if (error instanceof Wait) this.waiting.push({ operation, holder: error.holder, settled })
      else settled({ refused: (error as Refused).refusal })
    }
  }

  commit(id: string): Outcome {
    const party = this.open.get(id)
    if (!party) return { refused: 'gone' }
    this.apply(party.drafts)
    this.end([party])
    return { value: 'committed' }
  }

  abort(id: string): Outcome {
    const party = this.open.get(id)
    if (!party) return { refused: 'gone' }
    this.end([party])
    return { value: 'aborted' }
  }

  /** Those that have lived too long. */
  expire(now: number, lifetime: number): number {
    const old = [...this.open.values()].filter(({ begun }) => begun + lifetime <= now)
    this.end(old)
    return old.length
  }

  get waits(): number {
    return this.waiting.length
  }

  private apply(drafts: Map<string, Fields | undefined>): void {
    const changed = [...drafts].flatMap(([id, after]) => names(id, this.documents.get(id), after))
    this.documents = overlaid(this.documents, drafts)
    for (const party of this.open.values()) if (party.snapshot) for (const name of changed) party.changed.add(name)
  }

  /** Whoever waited for one of these tries again, in the order in which the waiting began. */
  private end(parties: Party[]): void {
    for (const { id } of parties) this.open.delete(id)
    const again = parties.flatMap((party) => this.waiting.filter(({ holder }) => holder === party))
    this.waiting = this.waiting.filter(({ holder }) => !parties.includes(holder))
    for (const { operation, settled } of again) this.alone(operation, settled)
  }
}
