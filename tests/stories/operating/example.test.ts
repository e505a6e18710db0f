/** What `npm start` fills a new folder with: three weeks, told by calling the functions. Whoever joins the cast must not break it. */
import { seedHistory } from '../../../config/seed'
import { startCloud, type TestCloud } from '../../make/cloud'

let cloud: TestCloud
beforeAll(async () => { cloud = await startCloud() })
afterAll(() => cloud.stop())

test('the example can be told from its first day to its last', async () => {
  const days: string[] = []
  await seedHistory(cloud, date => days.push(date))
  expect(days.length).toBeGreaterThan(14)
  const { total } = await cloud.db.collection('matters').where({ estateId: 'zejing', open: false }).count() as { total?: number }
  expect(total).toBeGreaterThan(20)
}, 400_000)
