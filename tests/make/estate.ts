import type { Estate } from '@domain/estate/estate'
import { categories } from './categories'
import { hotlines } from './hotlines'
import { calendar, quiet, serviceHours } from './hours'
import { yunqiStaff, zejingStaff } from './staff'
import { responseTemplates } from './templates'
import { followUps, terms } from './terms'
import { quoteRules, vendorBriefs } from './vendors'
import { areas, zones } from './zones'

/** As the company is registered; receipts of each estate are numbered by themselves. */
const issuer = '泽京物业服务有限公司'

/** What both estates have from the company. */
const company = { v: 1, categories, terms, followUps, serviceHours, calendar, quiet, templates: responseTemplates } as const

/** 泽京花园: the estate of the client's documents, with zones A1, B2 and 科技谷. */
export const zejing: Estate = {
  ...company,
  _id: 'zejing',
  name: '泽京花园',
  zones,
  areas,
  staff: zejingStaff,
  hotlines,
  robots: zones.map(({ id, name }) => ({ id: `robot-${id}`, name: `${name}值班群`, zoneIds: [id], key: `robot-key-${id}` })),
  letterhead: { issuer, receiptPrefix: 'ZJ' },
  renovation: { deposit: { tariffId: 't-renovation' }, fees: [{ tariffId: 't-rubble', fenPerSquareMeter: 500 }] },
  vendors: vendorBriefs,
  quotes: quoteRules
}

/** 云栖里: a small estate of the same company; nothing of 泽京花园 may be seen from it. */
export const yunqi: Estate = {
  ...company,
  _id: 'yunqi',
  name: '云栖里',
  zones: [{ id: 'yunqi', name: '云栖里' }],
  areas: [{ id: 'yunqi-garden', zoneId: 'yunqi', name: '小花园' }],
  staff: yunqiStaff,
  hotlines: [{ zoneId: 'yunqi', from: '00:00', until: '24:00', number: '59810000', effectiveFrom: '2024-01-01' }],
  robots: [],
  letterhead: { issuer, receiptPrefix: 'YQ' }
}

export const estates = [zejing, yunqi]
