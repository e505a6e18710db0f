import { type Document, decode } from '../wire/ejson'

/** A document that a commit has changed. */
export interface Change {
  cid: number
  /** The encoded `_id`, in hex. */
  id: string
  /** As it was stored; `undefined` where there was none. */
  before: string | undefined
  /** What a transaction would have had to lock for it; see `lockNames`. */
  names: readonly string[]
}

interface Former {
  text: string | undefined
  document?: Document | undefined
}

/** What others have committed since a transaction's first operation, noted as it happens. */
export class Snapshot {
  private readonly former = new Map<number, Map<string, Former>>()
  private readonly touched = new Set<string>()

  note({ cid, id, before, names }: Change): void {
    const documents = this.former.get(cid) ?? new Map<string, Former>()
    this.former.set(cid, documents)
    if (!documents.has(id)) documents.set(id, { text: before })
    for (const name of names) this.touched.add(name)
  }

  /** Whether a document or a unique key is no longer as the transaction sees it. */
  hasChanged(names: readonly string[]): boolean {
    return names.some((name) => this.touched.has(name))
  }

  /** The documents of a collection changed since, as they were. */
  *since(cid: number): Generator<[id: string, document: Document | undefined]> {
    for (const [id, former] of this.former.get(cid) ?? []) {
      if (former.text !== undefined) former.document ??= decode(former.text, 0) as Document
      yield [id, former.document]
    }
  }
}

/** Lets open transactions see the past. While none is open, nothing is kept. */
export class History {
  private readonly snapshots = new Set<Snapshot>()

  /** Nobody looks back: changes need no names. */
  get idle(): boolean {
    return this.snapshots.size === 0
  }

  record(changes: readonly Change[]): void {
    for (const snapshot of this.snapshots) for (const change of changes) snapshot.note(change)
  }

  take(): Snapshot {
    const snapshot = new Snapshot()
    this.snapshots.add(snapshot)
    return snapshot
  }

  release(snapshot: Snapshot): void {
    this.snapshots.delete(snapshot)
  }
}
