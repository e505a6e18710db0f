import type { CloudEvent, Invocation } from '../../types'
import type { CastMember } from '../people'
import type { ShownKind, ShownRow, Snapshot } from '../snapshot'

/** Parts of the page redraw when something they show has changed. */
export type Topic = 'clock' | 'rows' | 'invocations' | 'files' | 'consents' | 'people' | 'phones'

const mostInvocations = 300

/** What the page knows of the cloud: a snapshot, then what the events say. */
export class Model {
  private readonly listeners: { topics: Topic[]; draw: () => void }[] = []
  private readonly arrivals: ((kind: ShownKind, row: ShownRow) => void)[] = []
  private clock: { now: number; since: number }

  constructor (private readonly known: Snapshot) {
    this.clock = { now: known.now, since: performance.now() }
  }

  get people () { return this.known.people }
  get templates () { return this.known.templates }
  get invocations (): readonly Invocation[] { return this.known.invocations }
  get files () { return this.known.files }

  /** Virtual time, running on from what the cloud said last. */
  now (): number {
    return this.clock.now + performance.now() - this.clock.since
  }

  rows (kind: ShownKind): readonly ShownRow[] {
    return this.known.rows[kind]
  }

  person (openid: string | undefined): CastMember | undefined {
    return this.people.find(person => person.openid === openid)
  }

  /** Draws at once and again whenever one of the topics changes. */
  draw (topics: Topic[], draw: () => void): void {
    this.listeners.push({ topics, draw })
    draw()
  }

  /** Calls for each row that arrives from now on. */
  onArrival (call: (kind: ShownKind, row: ShownRow) => void): void {
    this.arrivals.push(call)
  }

  changed (...topics: Topic[]): void {
    for (const listener of this.listeners) {
      if (listener.topics.some(topic => topics.includes(topic))) listener.draw()
    }
  }

  /** Works an event of the cloud in. */
  apply (event: CloudEvent): void {
    if (event.type === 'clock') {
      this.clock = { now: event.now, since: performance.now() }
      this.changed('clock')
    } else if (event.type === 'invocation') {
      this.known.invocations.unshift(event.invocation)
      this.known.invocations.splice(mostInvocations)
      this.changed('invocations')
    } else if (event.type === 'storage') {
      const others = this.known.files.filter(file => file.path !== event.path)
      this.known.files = [...others, { path: event.path, bytes: event.bytes, at: this.now() }]
      this.changed('files')
    } else this.arrive(event.kind, event.row as ShownRow)
  }

  private arrive (kind: string, row: ShownRow): void {
    if (kind === 'consent' || kind === 'employee-binding') this.changed('consents')
    if (!Object.hasOwn(this.known.rows, kind)) return
    this.known.rows[kind as ShownKind].push(row)
    this.changed('rows')
    for (const call of this.arrivals) call(kind as ShownKind, row)
  }
}
