import type { Document } from '../wire/ejson'
import type { Collection } from './collection'

/** A write that waits for the commit; no `after` means removed. */
export interface Draft {
  collection: Collection
  id: Buffer
  after: Document | undefined
}

/** One open transaction: what it wrote, in memory, over the snapshot taken at its first operation. */
export class Transaction {
  snapshot: number | undefined
  /** An operation is under way; a second one at the same time is refused. */
  busy = false
  ended!: () => void
  readonly end: Promise<void>
  private readonly written = new Map<string, Draft>()
  /** Which of the drafts has a key of a unique index. */
  private readonly keys = new Map<string, string>()

  constructor(readonly id: string) {
    this.end = new Promise((resolve) => {
      this.ended = resolve
    })
  }

  /** @param keys lock names of the unique keys that the document has after this write. */
  put(draft: Draft, keys: readonly string[]): void {
    const name = `${draft.collection.cid} ${draft.id.toString('hex')}`
    for (const [key, holder] of this.keys) if (holder === name) this.keys.delete(key)
    for (const key of keys) this.keys.set(key, name)
    this.written.set(name, draft)
  }

  /** Whether another document of this transaction has the key. */
  hasKey(key: string, cid: number, id: string): boolean {
    const holder = this.keys.get(key)
    return holder !== undefined && holder !== `${cid} ${id}`
  }

  draft(cid: number, id: string): Draft | undefined {
    return this.written.get(`${cid} ${id}`)
  }

  drafts(): Draft[] {
    return [...this.written.values()]
  }
}
