/** What transactions have written and not yet committed: documents, and keys of unique indexes. */
export class Locks<Owner> {
  private readonly owners = new Map<string, Owner>()
  private readonly held = new Map<Owner, string[]>()

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

  /** Only what nobody else holds. */
  take(names: readonly string[], owner: Owner): void {
    const held = this.held.get(owner) ?? []
    this.held.set(owner, held)
    for (const name of names) {
      if (this.owners.has(name)) continue
      this.owners.set(name, owner)
      held.push(name)
    }
  }

  release(owner: Owner): void {
    for (const name of this.held.get(owner) ?? []) this.owners.delete(name)
    this.held.delete(owner)
  }
}
