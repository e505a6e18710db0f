/** A company as a manager writes it down. */
import { freshKey } from '../actors'

export const company = {
  name: '顺达疏通', categoryIds: ['appliance'], zoneIds: ['b2'], contactName: '周顺', phone: '13900001234',
  papers: [{ kind: 'licence', no: '91420100SD', until: '2030-12-31' }, { kind: 'qualification', no: 'ZZ-SD', until: '2027-12-31' }],
  contract: { no: 'HT-SD', from: '2026-11-01', until: '2027-10-31', callOutFen: 2_000, taxNote: '增值税普通发票 3%' }
}

export const fresh = (more: object = {}) => ({ key: freshKey(), ...company, ...more })
