import { randomUUID } from 'node:crypto'
import { seal } from '../keys/seal'
import { rfc3339 } from '../time'
import { signatureHeaders } from '../wire/answer'
import type { PayWorld } from '../world'
import { Notices, type Attempt, type Followed, type Notice } from './notices'

/** WeChat Pay waits for an answer so long, in real time. */
const patienceMs = 5000

/** What a merchant is told of; `original` is what the resource is called in WeChat's words. */
export interface News {
  mchId: string
  url: string
  about: string
  event: string
  summary: string
  original: 'transaction' | 'refund'
  resource: object
}

/** How a test wants it told; as usual where it does not say. */
export interface Telling {
  /** Milliseconds of the cloud's clock before it sets out. */
  delay?: number
  /** How often it comes, though it was heard; 1 as usual. */
  copies?: number
  /** It never sets out. */
  lost?: boolean
}

/** Tells merchants' servers, and again until they have heard. */
export class Notifier {
  private readonly notices: Notices
  private readonly underWay = new Map<string, Promise<void>>()
  private readonly end = new AbortController()

  constructor (private readonly world: Pick<PayWorld, 'cloud' | 'merchants'>) {
    this.notices = new Notices(world.cloud.journal)
  }

  /** Notes the news, durably. @returns one notice for each copy */
  note (news: News, { delay = 0, copies = 1, lost = false }: Telling = {}): Notice[] {
    if (lost) return []
    const notice = this.wrap(news, delay)
    return Array.from({ length: copies }, (_, at) => {
      // Copies carry the same notice; only our own books tell them apart.
      const copy = at === 0 ? notice : { ...notice, id: `${notice.id}#${at}` }
      this.notices.note(copy)
      return copy
    })
  }

  /** Sets out with what is due already. */
  setOut (notices: readonly Notice[]): void {
    for (const notice of notices) if (notice.due <= this.world.cloud.clock.now()) void this.deliver(notice)
  }

  list (): Followed[] {
    return this.notices.list()
  }

  find (id: string): Followed | undefined {
    return this.notices.find(id)
  }

  /** Fulfilled when the attempt that is under way has ended. */
  async finished ({ id }: Notice): Promise<Followed | undefined> {
    await this.underWay.get(id)
    return this.notices.find(id)
  }

  /** Fulfilled when none is under way. */
  async quiet (): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay.values())
  }

  async deliverDue (): Promise<void> {
    await Promise.all(this.notices.due(this.world.cloud.clock.now()).map(notice => this.deliver(notice)))
  }

  /** Sends it once more, whatever became of it; a probe carries a signature that is none. */
  async again (notice: Notice, probe = false): Promise<Followed | undefined> {
    await this.deliver(notice, probe)
    return this.notices.find(notice.id)
  }

  /** What is on its way counts as not delivered, and sets out again after the next start. */
  stop (): void {
    this.end.abort()
  }

  private wrap ({ mchId, url, about, event, summary, original, resource }: News, delay: number): Notice {
    const { merchants, cloud: { clock } } = this.world
    const merchant = merchants.find(mchId)
    if (!merchant) throw new Error(`nobody is ${mchId}`)
    const id = randomUUID()
    const body = JSON.stringify({
      id,
      create_time: rfc3339(clock.now()),
      resource_type: 'encrypt-resource',
      event_type: event,
      summary,
      resource: { original_type: original, ...seal(JSON.stringify(resource), merchants.apiV3KeyOf(merchant), original) }
    })
    return { id, mchId, url, event, about, body, due: clock.now() + delay }
  }

  /** While a merchant moves to the public key, notices come signed with the one and the other. */
  private nextKey (): string | undefined {
    return this.notices.list().length % 2 === 0 ? 'PUB_KEY_ID_' : undefined
  }

  private deliver (notice: Notice, probe = false): Promise<void> {
    const already = this.underWay.get(notice.id)
    if (already) return already
    const delivery = this.attempt(notice, probe).then(ending => {
      if (this.end.signal.aborted) return
      this.notices.note({ id: notice.id, ...ending, ...(probe && { probe }), at: this.world.cloud.clock.now() })
    }).finally(() => this.underWay.delete(notice.id))
    this.underWay.set(notice.id, delivery)
    return delivery
  }

  /** Only the status decides; what the server writes is nobody's business. */
  private async attempt ({ mchId, url, body }: Notice, probe: boolean): Promise<Pick<Attempt, 'status' | 'error'>> {
    const signature = signatureHeaders(this.world, this.world.merchants.find(mchId), body, this.nextKey())
    if (probe) signature['Wechatpay-Signature'] = `WECHATPAY/SIGNTEST/${signature['Wechatpay-Signature']}`
    try {
      const response = await fetch(url, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', accept: '*/*', 'user-agent': 'Mozilla/4.0', ...signature },
        redirect: 'manual',
        signal: AbortSignal.any([AbortSignal.timeout(patienceMs), this.end.signal])
      })
      await response.body?.cancel()
      return { status: response.status }
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) }
    }
  }
}
