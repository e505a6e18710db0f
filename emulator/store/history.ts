import { type Document, decode } from '../wire/ejson'

/** A document as it was before a commit; `undefined` where there was none. */
export interface Change {
  cid: number
  /** The encoded `_id`, in hex. */
  id: string
  before: string | undefined
}

/**
 * What transactions need to see the past: the number of the latest commit, and former versions of the documents changed
 * since the oldest living snapshot. Nothing is kept while no transaction is open.
 */
export class History {
  private commit = 0
  private changes: (Change & { commit: number })[] = []
  private readonly snapshots: number[] = []

  record(changes: readonly Change[]): void {
    this.commit++
    if (!this.snapshots.length) return
    for (const change of changes) this.changes.push({ ...change, commit: this.commit })
  }

  take(): number {
    this.snapshots.push(this.commit)
    return this.commit
  }

  release(snapshot: number): void {
    const at = this.snapshots.indexOf(snapshot)
    if (at >= 0) this.snapshots.splice(at, 1)
    const oldest = Math.min(...this.snapshots)
    this.changes = this.changes.filter(({ commit }) => commit > oldest)
  }

  hasChanged(snapshot: number, cid: number, id: string): boolean {
    return this.changes.some((change) => change.commit > snapshot && change.cid === cid && change.id === id)
  }

  /** The documents of a collection changed since, as they were at the snapshot. */
  since(snapshot: number, cid: number): Map<string, Document | undefined> {
    const former = new Map<string, Document | undefined>()
    for (const { commit, cid: changed, id, before } of this.changes) {
      if (commit <= snapshot || changed !== cid || former.has(id)) continue
      former.set(id, before === undefined ? undefined : (decode(before, 0) as Document))
    }
    return former
  }
}
