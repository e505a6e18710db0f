import type { Document } from '../wire/ejson'
import type { Collection } from './collection'
import type { Snapshot } from './history'

/** A write that waits for the commit; no `after` means removed. */
export interface Draft {
  collection: Collection
  id: Buffer
  after: Document | undefined
}

/** One open transaction: what it wrote, in memory, over the snapshot taken at its first operation. */
export class Transaction {
  snapshot: Snapshot | undefined
  /** An operation or the commit is under way; a second one at the same time is refused. */
  busy = false
  /** Its commit waits for the disk: too late to abort. */
  committing = false
  ended!: () => void
  readonly end: Promise<void>
  private readonly written = new Map<Collection, Map<string, Draft>>()
  /** Keys of unique indexes, by lock name: which of the drafts has it, by hex of its `_id`. */
  private readonly keys = new Map<string, string>()
  private readonly keysOf = new Map<Draft, readonly string[]>()

  constructor(readonly id: string) {
    this.end = new Promise((resolve) => {
      this.ended = resolve
    })
  }

  /** @param keys lock names of the unique keys that the document has after this write. */
  put(draft: Draft, keys: readonly string[]): void {
    const id = draft.id.toString('hex')
    const drafts = this.written.get(draft.collection) ?? new Map<string, Draft>()
    this.written.set(draft.collection, drafts)
    const former = drafts.get(id)
    if (former) {
      for (const key of this.keysOf.get(former) ?? []) this.keys.delete(key)
      this.keysOf.delete(former)
    }
    for (const key of keys) this.keys.set(key, id)
    this.keysOf.set(draft, keys)
    drafts.set(id, draft)
  }

  /** Whether another document of this transaction has the key. */
  hasKey(key: string, id: string): boolean {
    const holder = this.keys.get(key)
    return holder !== undefined && holder !== id
  }

  draft(collection: Collection, id: string): Draft | undefined {
    return this.written.get(collection)?.get(id)
  }

  /** By hex of the encoded `_id`. */
  drafts(collection: Collection): ReadonlyMap<string, Draft> {
    return this.written.get(collection) ?? new Map<string, Draft>()
  }

  /** Everything written, by collection. */
  all(): [Collection, Draft[]][] {
    return [...this.written].map(([collection, drafts]) => [collection, [...drafts.values()]])
  }
}
