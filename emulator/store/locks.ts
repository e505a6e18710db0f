/** What transactions have written and not yet committed: documents, and keys of unique indexes. */
export class Locks<Owner> {
  private readonly owners = new Map<string, Owner>()

  get none(): boolean {
    return this.owners.size === 0
  }

  /** Somebody else who holds one of these, if anybody does. */
  heldByAnother(names: readonly string[], self?: Owner): Owner | undefined {
    for (const name of names) {
      const owner = this.owners.get(name)
      if (owner !== undefined && owner !== self) return owner
    }
    return undefined
  }

  take(names: readonly string[], owner: Owner): void {
    for (const name of names) this.owners.set(name, owner)
  }

  release(owner: Owner): void {
    for (const [name, holder] of this.owners) if (holder === owner) this.owners.delete(name)
  }
}
