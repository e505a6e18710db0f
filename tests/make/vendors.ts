/** The companies that work for residents of 泽京花园: two for appliances and pipes, one for the house. */
import { briefOf } from '@domain/vendor/brief'
import type { Vendor } from '@domain/vendor/vendor'
import type { QuoteRules } from '@domain/quote/rules'
import { moment } from '@domain/kit/calendar'
import { cast, type CastMember } from '../cast'

/** Where their offices answer; the same for all. */
export const vendorPhone = '13800006000'

const crew = (...members: CastMember[]) => members.map(({ id, name }) => ({ personId: id, name }))

const vendor = (_id: string, name: string, categoryIds: string[], members: CastMember[], more: Partial<Vendor> = {}): Vendor => ({
  _id, v: 1, rev: 1, estateId: 'zejing', name, categoryIds, zoneIds: [], crew: crew(...members), state: 'active',
  papers: [{ kind: 'licence', no: `91420100${_id.toUpperCase()}`, until: '2031-12-31' }, { kind: 'qualification', no: `ZZ-${_id}`, until: '2027-06-30' }],
  contract: { no: `HT-${_id}`, from: '2026-01-01', until: '2027-12-31', callOutFen: 3_000, taxNote: '增值税普通发票 3%' },
  standing: { reason: '资质齐全，试用合格', by: cast.gaoFeng.id, byName: cast.gaoFeng.name, at: moment('2026-03-01', '10:00') },
  contactName: members[0]!.name, createdAt: moment('2026-02-01', '10:00'), ...more
})

export const vendors: readonly Vendor[] = [
  vendor('anjie', '安洁家电', ['appliance', 'air-conditioning'], [cast.maAnping, cast.tanLi]),
  vendor('minghui', '明辉机电', ['appliance', 'air-conditioning', 'decoration'], [cast.dengMinghui]),
  vendor('jiale', '家乐到家', ['cleaning', 'appliance'], [cast.qiuLan], { state: 'trial', zoneIds: ['a1', 'b2'] })
]

export const vendorBriefs = vendors.map(briefOf)

/** Of 泽京花园: between ten and forty per cent over the cost, anything else by a manager. */
export const quoteRules: QuoteRules = { floorPercent: 10, ceilingPercent: 40, quoteHours: 24, warrantyDays: 90, tariffId: 't-service', payDays: 15 }
