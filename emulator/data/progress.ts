const everyMilliseconds = 2000

/** A line on stderr now and then, so that a long run is not taken for a dead one, and a short one stays silent. */
export class Progress {
  private last = Date.now()

  constructor(private readonly unit: string) {}

  /** @param done how many so far. */
  report(done: number): void {
    if (Date.now() - this.last < everyMilliseconds) return
    this.last = Date.now()
    process.stderr.write(`… ${done.toLocaleString('en')} ${this.unit}\n`)
  }
}
