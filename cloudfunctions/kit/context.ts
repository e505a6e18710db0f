import { Refused } from '@domain/kit/errors'
import type { Estate } from '@domain/estate/estate'
import { whoIn, type Person, type Who } from '@domain/people/person'

/** What a handler is given: the moment, the caller and the estate they are looking at. */
export class Context {
  constructor (
    readonly now: number,
    readonly openId: string,
    readonly person: Person | undefined,
    readonly estates: readonly Estate[],
    wanted: string | undefined,
    private readonly same: Promise<void> = Promise.resolve()
  ) {
    const mine = estates.filter(each => person && whoIn(person, each._id, now))
    this.found = wanted ? mine.find(each => each._id === wanted) : mine[0]
    this.caller = this.found && person && whoIn(person, this.found._id, now)
  }

  private readonly found: Estate | undefined
  private readonly caller: Who | undefined

  /** Until this is over, the caller is only who they were a moment ago. @throws Changed where they no longer are: the call begins again */
  sure (): Promise<void> { return this.same }

  /** The same call, with what was just read of its estate. */
  seeing (estate: Estate): Context { return Object.assign(Object.create(Context.prototype) as Context, this, { found: estate }) }

  /** Whether this WeChat account belongs to the estate at all. */
  get known (): boolean { return this.caller !== undefined }

  /** @throws Refused forbidden where the account is on no register of the estate. */
  get who (): Who {
    if (!this.caller) throw new Refused('forbidden', 'notRegistered')
    return this.caller
  }

  get estate (): Estate {
    if (!this.found) throw new Refused('forbidden', 'notRegistered')
    return this.found
  }
}
