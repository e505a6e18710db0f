/** Jobs of chance: what becomes of each is rolled before anything is done, so that the same seed is the same months. */
import type { MatterView } from '@domain/matter/view'
import type { Random } from '../../../emulator/store/testing/random'
import { isPeculiar, isPeculiarShare, sharesOf } from '../../leaks/sums'
import { aQuote, quotingOf, takes } from '../job/paid'
import type { Actor, Town } from '../actors'

export const companies = { anjie: 'maAnping', minghui: 'dengMinghui' } as const
export type Company = keyof typeof companies

const fates = ['accepted', 'accepted', 'accepted', 'changed', 'changed', 'unchanged', 'rejected', 'underWarranty', 'calledOut', 'calledOut', 'cancelled', 'declined', 'dropped'] as const
type Fate = typeof fates[number]

interface Sum { costFen: number, priceFen: number }
export interface Job extends Sum { company: Company, requester: 'wangXiulan' | 'heJingyi', fate: Fate, change: Sum }

/** What a job came to, as whoever planned it reckons: nothing is read back for it. */
export interface Outcome extends Sum { company: Company, number: string, redone: boolean }

/** In the estate's limits: ten to forty per cent above the cost. What is round cannot be searched for in what others get: it is rolled again. */
function rolledSum (random: Random): Sum {
  const costFen = 10_000 + random.below(50_000), least = Math.ceil(costFen * 110 / 100), most = Math.floor(costFen * 140 / 100), priceFen = least + random.below(most - least + 1), marginFen = priceFen - costFen
  return [costFen, priceFen, marginFen].every(isPeculiar) && sharesOf(marginFen, costFen, priceFen).every(isPeculiarShare) ? { costFen, priceFen } : rolledSum(random)
}

export const rolledJob = (random: Random, company: Company): Job =>
  ({ company, requester: random.pick(['wangXiulan', 'heJingyi'] as const), fate: random.pick(fates), ...rolledSum(random), change: rolledSum(random) })

/** A call-out is owed as it is charged. */
const callOut: Sum = { costFen: 3_000, priceFen: 3_000 }

class Running {
  readonly vendor: Actor
  readonly resident: Actor

  private constructor (readonly t: Town, readonly job: Job, readonly matter: MatterView) {
    this.vendor = t[companies[job.company]]
    this.resident = t[job.requester]
  }

  /** Asked for, quoted and priced. */
  static async begin (t: Town, job: Job): Promise<Running> {
    const matter = await t[job.requester].reports('assistance', '空调不凉', { categoryId: 'air-conditioning' }), running = new Running(t, job, matter)
    await t.liJing.receives(matter)
    await t.liJing.does('askVendors', matter, { vendorIds: [job.company], note: '挂机一台，不制冷' })
    await running.quotes('quote', job.costFen)
    await running.prices('setPrice', job.priceFen)
    return running
  }

  takes (...actions: string[]) {
    return actions.reduce<Promise<unknown>>((before, action) => before.then(() => takes(this.vendor, this.matter, action, action === 'complete' ? { note: '洗好了' } : {})), Promise.resolve())
  }

  async quotes (action: 'quote' | 'quoteChange', costFen: number) { await takes(this.vendor, this.matter, action, { quote: aQuote(await this.t.cloud.now(), costFen) }) }

  async prices (action: 'setPrice' | 'proposeChange', priceFen: number) {
    await this.t.liJing.does(action, this.matter, { quoteId: (await quotingOf(this.t, this.matter)).quotes.at(-1)!.id, priceFen })
  }

  async agrees (action: 'confirmPrice' | 'confirmChange') { await this.resident.does(action, this.matter, { priceId: (await quotingOf(this.t, this.matter)).prices.at(-1)!.id }) }
}

/** Done once more, for nothing. */
async function again (each: Running): Promise<Sum> {
  await each.takes('start', 'complete')
  await each.resident.accepts(each.matter)
  return each.job
}

/** From the confirmation to the end. @returns what was earned by it */
const ways: Record<Exclude<Fate, 'declined'>, (running: Running) => Promise<Sum | undefined>> = {
  accepted: async each => { await each.takes('start', 'arrive', 'complete'); await each.resident.accepts(each.matter); return each.job },
  async changed (each) {
    await each.takes('start', 'arrive')
    await each.quotes('quoteChange', each.job.change.costFen)
    await each.prices('proposeChange', each.job.change.priceFen)
    await each.agrees('confirmChange')
    await each.takes('complete')
    await each.resident.accepts(each.matter)
    return each.job.change
  },
  async unchanged (each) {
    await each.takes('start')
    await each.quotes('quoteChange', each.job.change.costFen)
    await each.prices('proposeChange', each.job.change.priceFen)
    await each.resident.does('declineChange', each.matter)
    await each.takes('complete')
    await each.resident.accepts(each.matter)
    return each.job
  },
  async rejected (each) {
    await each.takes('start', 'arrive', 'complete')
    await each.resident.rejects(each.matter, '还是不凉')
    return again(each)
  },
  async underWarranty (each) {
    await ways.accepted(each)
    await each.resident.does('reopen', each.matter, { note: '又不凉了' })
    return again(each)
  },
  async calledOut (each) {
    await each.takes('start', 'arrive')
    await each.resident.does('cancel', each.matter, { agreedFen: callOut.priceFen })
    return callOut
  },
  cancelled: async each => { await each.resident.does('cancel', each.matter); return undefined },
  async dropped (each) {
    await each.takes('start', 'arrive')
    await each.t.liJing.does('dropVendor', each.matter, { note: '来不了了' })
    await each.t.liJing.does('cancel', each.matter, { note: '住户不做了' })
    return undefined
  }
}

/** Does it all. @returns nothing where nothing is owed */
export async function does (t: Town, job: Job): Promise<Outcome[]> {
  const running = await Running.begin(t, job)
  if (job.fate === 'declined') {
    await running.resident.does('declinePrice', running.matter)
    return []
  }
  await running.agrees('confirmPrice')
  const sum = await ways[job.fate](running)
  return sum ? [{ company: job.company, number: running.matter.number, redone: job.fate === 'rejected' || job.fate === 'underWarranty', costFen: sum.costFen, priceFen: sum.priceFen }] : []
}
