/** A month of a company on phones over the local cloud: made and sent by finance, confirmed by the company, approved by the manager, paid by finance. */
import type { Statement } from '@domain/statement/statement'
import { cast } from '../cast'
import { approvesStatement, confirmsStatement, makesStatements, paysStatement, sendsStatement } from '../journeys/vendors-are-settled'
import { every } from '../make/books'
import { earns } from './settling'
import { phoneTown } from './town'

jest.setTimeout(180_000)

const town = phoneTown()

test('finance, the company and the manager, each on their own phone', async () => {
  await earns(town.cloud)
  const xu = await town.phoneOf(cast.xuWenjing), ma = await town.phoneOf(cast.maAnping), gao = await town.phoneOf(cast.gaoFeng), read = () => every<Statement>(town.cloud.db, 'statements')
  await makesStatements(xu, '2026年10月')
  await xu.see('2026年10月 安洁家电')
  await sendsStatement(xu, '2026年10月 安洁家电')
  await confirmsStatement(ma, '605.50')
  expect(await ma.text()).not.toMatch(/726|1201|王秀兰/)
  await approvesStatement(gao)
  await paysStatement(xu, '2026-11-23', 'GS20261123001')
  await xu.see('2026年11月23日已付，银行凭证号 GS20261123001')
  await ma.open('statement/mine/index')
  await ma.see('已付款')
  expect(await read()).toMatchObject([{ state: 'paid', totalFen: 60_550, sent: { by: cast.xuWenjing.id }, confirmed: { by: cast.maAnping.id }, approved: { by: cast.gaoFeng.id }, paid: { on: '2026-11-23', reference: 'GS20261123001' } }])
})
