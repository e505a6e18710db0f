/** People with phones, over a local cloud of each test's own; all of it is closed when the test is over. */
import type { Browser } from 'playwright-core'
import type { CastMember } from '../cast'
import { world, type World } from '../stories/world'
import { launch } from './chromium'
import { openPhone, type H5Phone } from './phone'

/** A paper is drawn while somebody waits, on a machine that does other things as well, ms. */
const patience = 30_000

export interface PhoneTown {
  /** Of the test that runs. */
  readonly cloud: World
  phoneOf (person: CastMember): Promise<H5Phone>
}

/** To be called once in a file: brings the hooks with it. */
export function phoneTown (): PhoneTown {
  let browser: Browser, cloud: World
  const phones: H5Phone[] = []
  beforeAll(async () => { browser = await launch() })
  beforeEach(async () => { cloud = await world() })
  afterEach(async () => {
    await Promise.all(phones.splice(0).map(phone => phone.close()))
    await cloud.stop()
  })
  afterAll(() => browser.close())
  return {
    get cloud () { return cloud },
    async phoneOf (person) {
      const phone = await openPhone(browser, { origin: cloud.origin, session: await cloud.session(person) })
      phone.patience = patience
      phones.push(phone)
      return phone
    }
  }
}
