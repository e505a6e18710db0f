/** One household's documents, made by the same builders as the seed, with marks where others have names and words. */
import type { Slot } from '@domain/booking/slot'
import type { AuditEntry } from '@domain/audit/entry'
import type { Application } from '@domain/binding/application'
import type { Voucher } from '@domain/binding/voucher'
import { searchKey, type Premises } from '@domain/estate/premises'
import type { Grants } from '@domain/inbox/grants'
import type { Notice } from '@domain/inbox/notice'
import type { Matter } from '@domain/matter/matter'
import { dayLength } from '@domain/kit/calendar'
import { movingBody } from '@domain/move-in/begin'
import type { Person } from '@domain/people/person'
import type { Consent } from '@domain/privacy/consent'
import type { Erasure } from '@domain/privacy/erasure'
import type { InvoiceRecord, TitleBook } from '@domain/receipt/invoice'
import type { RegisterEntry } from '@domain/register/entry'
import type { StaffInvitation } from '@domain/staff/invitation'
import type { KeyStock } from '@domain/key-custody/stock'
import { bodyOf } from '../make/bodies'
import { aFiling } from '../make/filing'
import { aMatter, mondayNoon } from '../make/matter'
import type { Side } from './planted'

/** Numbers of planted people: nobody else's begin so. */
export const numbersOf = ({ textMark }: Pick<Side, 'textMark'>) => {
  const digit = textMark.codePointAt(0)! % 10
  return { phone: `1391111${digit}001`, idNumber: `51010119900307${digit}11X` }
}

export const idOf = ({ idMark }: Pick<Side, 'idMark'>, kind: string) => `${idMark}-${kind}-0123456789`
export const labelOf = ({ textMark }: Pick<Side, 'textMark'>) => `${textMark}房 9栋 1单元 909`

const tie = (side: Side) => ({
  id: idOf(side, 'entry'), estateId: side.estateId, premisesId: idOf(side, 'premises'), zoneId: side.zoneId, label: labelOf(side), relation: 'owner' as const,
  from: '2024-01-01', verified: { road: 'register' as const, at: mondayNoon }
})

export const personOf = (side: Side, mark: string): Person => ({
  _id: idOf(side, 'person'), v: 1, openId: `openid-${idOf(side, 'person')}`, name: `${mark}青云`, salutation: `${mark}女士`, phoneMask: '139****0000',
  phoneSealed: side.sealed.phone.sealed, estateIds: [side.estateId], roles: {}, occupancies: [tie(side)]
})

export const premisesOf = (side: Side, mark: string): Premises => ({
  _id: idOf(side, 'premises'), v: 1, estateId: side.estateId, zoneId: side.zoneId, label: labelOf(side), search: searchKey(labelOf(side)), door: '909', building: `${mark}9`, entrance: '1', level: 9, use: 'home'
})

export function entryOf (side: Side, mark: string): RegisterEntry {
  const { id, relation, from, label, premisesId, zoneId, estateId } = tie(side)
  return {
    _id: id, v: 1, estateId, premisesId, zoneId, label, relation, name: `${mark}青云`, phone: side.sealed.phone, idNumber: side.sealed.idNumber, share: 10000,
    plates: [`${mark}A12345`], from, personId: idOf(side, 'person'), source: 'clerk', updatedAt: mondayNoon
  }
}

function matterOf (side: Side, kind: string, mark: string, more: Partial<Matter>): Matter {
  const person = idOf(side, 'person'), made = aMatter('repair', { text: mark })
  return {
    ...made, _id: idOf(side, `matter-${kind}`), estateId: side.estateId, number: `BX-261123-${kind === 'open' ? '9' : '8'}${side.name === 'neighbour' ? 'AAA' : 'BBB'}`,
    place: { zoneId: side.zoneId, premisesId: idOf(side, 'premises'), label: `${mark}九栋` }, photos: [side.files.stored],
    requester: { personId: person, name: `${mark}青云`, relation: 'owner', phoneMask: '139****0000', phoneSealed: side.sealed.phone.sealed },
    createdBy: person, seenBy: [person], followerIds: [], outbox: [], nextAt: null,
    timeline: made.timeline.map(line => ({ ...line, by: person, byName: `${mark}青云` })), ...more
  }
}

/** With everything in its body that strangers must not see. */
function filingOf (side: Side, mark: string): Matter {
  const { contractor, workers: [worker], undertaking } = aFiling(), person = idOf(side, 'person')
  return matterOf(side, 'filing', mark, {
    kind: 'renovation', categoryId: 'renovation', number: `BA-261123-9${side.name === 'neighbour' ? 'AAA' : 'BBB'}`,
    renovation: aFiling({
      contractor: { ...contractor, name: `${mark}装饰`, personInCharge: `${mark}师傅`, phoneSealed: side.sealed.phone.sealed }, near: `${side.zoneId}/${mark}9`, building: `${mark}9`,
      workers: [{ ...worker!, name: `${mark}大勇`, idSealed: side.sealed.idNumber.sealed, photo: side.files.stored }], undertaking: { ...undertaking, personId: person, name: `${mark}青云`, text: `${mark}承诺书` },
      permit: { no: `XK-261123-9${mark}`, issuedAt: mondayNoon, from: '2026-11-25', until: '2027-02-24' }, noise: [{ from: mondayNoon + dayLength, until: mondayNoon + dayLength + 3_600_000 }], noiseUntil: mondayNoon + dayLength + 3_600_000,
      deductions: [{ id: 'd9', what: `${mark}划痕`, fen: 12_345, photos: [side.files.stored], answer: 'objected', objection: `${mark}以前就有` }], linked: []
    })
  })
}

/** Bids, margins and a price somebody said yes to. */
function paidOf (side: Side, mark: string): Matter {
  const person = idOf(side, 'person'), vendorId = idOf(side, 'vendor'), text = `${mark}报价单`
  const named = { by: person, byName: `${mark}青云`, at: mondayNoon }, until = mondayNoon + dayLength
  return matterOf(side, 'paid', mark, {
    kind: 'assistance', categoryId: 'appliance', number: `QZ-261123-9${side.name === 'neighbour' ? 'AAA' : 'BBB'}`, status: 'assigned', firstContactId: 'somebody-else',
    quoting: {
      brief: `${mark}洗衣机`, photos: [side.files.stored], vendorId, redos: 0, readers: [vendorId], asks: [{ vendorId, vendorName: `${mark}电器`, at: mondayNoon, until, state: 'chosen' }],
      quotes: [{ id: 'q4', vendorId, ...named, byName: `${mark}师傅`, items: [{ name: `${mark}门锁`, quantity: 1, costFen: 7_654 }], costFen: 7_654, startAt: until, workMinutes: 60, validUntil: until, note: `${mark}旧款` }],
      prices: [{ id: 'p5', quoteId: 'q4', fen: 9_876, costFen: 7_654, marginFen: 2_222, note: `${mark}含门锁`, warrantyDays: 90, validUntil: until, callOutFen: 0, text, state: 'confirmed', ...named, confirmed: { ...named, text, hash: 'b'.repeat(64) } }]
    }
  })
}

export const mattersOf = (side: Side): Matter[] => [
  matterOf(side, 'open', `${side.textMark}事`, {}),
  matterOf(side, 'closed', `${side.textMark}旧`, { status: 'closed', open: false, turn: [] }),
  { ...matterOf(side, 'keys', `${side.textMark}匙`, { custody: bodyOf('keyCustody').custody! }), kind: 'keyCustody', number: `YS-261123-${side.name === 'neighbour' ? '7AAA' : '7BBB'}` },
  matterOf(side, 'moving', `${side.textMark}迁`, {
    kind: 'moveIn', categoryId: 'moveIn', number: `RZ-261123-9${side.name === 'neighbour' ? 'AAA' : 'BBB'}`, status: 'inProgress', firstContactId: 'somebody-else',
    moving: { ...movingBody('moveIn', '2026-11-23', {}), snags: [{ seq: 2, roomId: 'kitchen', room: '厨房', what: `${side.textMark}迁`, photos: [side.files.stored], at: mondayNoon, byName: `${side.textMark}迁青云`, rechecks: [] }] }
  }),
  filingOf(side, `${side.textMark}修`),
  paidOf(side, `${side.textMark}价`)
]

export const keyCountOf = (side: Side, mark: string): KeyStock => ({
  _id: idOf(side, 'key-count'), v: 1, estateId: side.estateId, at: mondayNoon, byId: idOf(side, 'person'), byName: `${mark}青云`, closedAt: mondayNoon,
  entries: [{ matterId: idOf(side, 'matter-keys'), tag: 'K-AAA-AAA', at: mondayNoon, found: [], missing: ['K1'], extra: [] }]
})

export const noticeOf = (side: Side, mark: string): Notice => ({
  _id: idOf(side, 'notice'), v: 1, estateId: side.estateId, personId: idOf(side, 'person'), matterId: idOf(side, 'matter-open'), number: 'BX-261123-9AAA', seq: 1, template: 'progress',
  title: `${mark}标题`, text: `${mark}内容`, page: '', values: {}, at: mondayNoon, readAt: null, hiddenFrom: [],
  push: { state: 'unreached', channels: ['subscription'], at: 0, tries: 1, nextAt: 0, why: '订阅消息：没有订阅次数' }
})

export const grantsOf = (side: Side): Grants => ({ _id: idOf(side, 'person'), v: 1, balances: { progress: 7, task: 7, alarm: 7 }, leaseUntil: 0, nonces: [], bound: true })

export const audits = (side: Side): AuditEntry[] => [{
  _id: `${side.estateId}-1`, v: 1, estateId: side.estateId, seq: 1, at: mondayNoon, act: 'revealPhone', subjectId: idOf(side, 'person'), premisesId: idOf(side, 'premises'),
  label: `${side.textMark}录九栋`, reason: `${side.textMark}录`, actorId: 'gao-feng', actorName: '高峰', actorRoles: ['manager'], previous: '', hash: 'a'.repeat(64)
}]

const home = (side: Side) => ({ estateId: side.estateId, premisesId: idOf(side, 'premises'), zoneId: side.zoneId, label: labelOf(side) })

export const voucherOf = (side: Side, mark: string): Voucher => ({
  _id: idOf(side, 'voucher'), v: 1, kind: 'code', ...home(side), relation: 'owner', name: `${mark}青云`, issuedAt: mondayNoon, issuedBy: { id: idOf(side, 'person'), name: `${mark}青云` }, expiresAt: mondayNoon + 7 * dayLength
})

export const applicationOf = (side: Side, mark: string): Application => ({
  _id: idOf(side, 'application'), v: 1, ...home(side), relation: 'family', name: `${mark}青云`, note: `${mark}内容`, photos: [side.files.stored], applicantId: idOf(side, 'person'),
  openId: `openid-${idOf(side, 'person')}`, state: 'waiting', waiting: true, appliedAt: mondayNoon
})

export const consentOf = (side: Side, mark: string): Consent => ({
  _id: idOf(side, 'consent'), v: 1, openId: `openid-${idOf(side, 'person')}`, personId: idOf(side, 'person'), notice: 'photo', version: 1, hash: `${mark}指纹`, agreed: true, at: mondayNoon
})

export const erasureOf = (side: Side, mark: string): Erasure => ({
  _id: idOf(side, 'person'), v: 1, estateId: side.estateId, state: 'refused', account: `${mark}帐号`, requestedAt: mondayNoon, decidedAt: mondayNoon, note: `${mark}理由`
})

export const titleBookOf = (side: Side, mark: string): TitleBook => ({ _id: idOf(side, 'person'), v: 1, titles: [{ id: idOf(side, 'title'), of: 'person', name: `${mark}青云` }] })

export const invoiceOf = (side: Side, mark: string): InvoiceRecord => ({
  _id: idOf(side, 'payment'), v: 1, estateId: side.estateId, label: labelOf(side), title: { of: 'person', name: `${mark}青云` }, email: 'qingyun@example.com', fen: 25_650, receiptNo: 7,
  state: 'asked', askedById: idOf(side, 'person'), askedAt: mondayNoon, waiting: true, rev: 1, lastKey: 'planted'
})

export const slotOf = (side: Side, mark: string): Slot => ({
  _id: idOf(side, 'slot'), v: 1, estateId: side.estateId, service: 'keys', startsAt: mondayNoon + dayLength, endsAt: mondayNoon + dayLength + 900_000, capacity: 2, taken: 1, homes: [idOf(side, 'premises')],
  places: [{ id: idOf(side, 'place'), personId: idOf(side, 'person'), name: `${mark}青云`, premisesId: idOf(side, 'premises'), label: labelOf(side), note: `${mark}事`, matterId: idOf(side, 'matter-open'), state: 'booked', at: mondayNoon }]
})

export const invitationOf = (side: Side, mark: string): StaffInvitation => ({
  _id: idOf(side, 'invitation'), v: 1, estateId: side.estateId, name: `${mark}青云`, state: 'open', roles: ['clerk'], department: `${mark}部`, zoneIds: [], skills: [], duties: [],
  invitedBy: 'shen-lan', invitedByName: '沈岚', createdAt: mondayNoon, expiresAt: mondayNoon + 3 * dayLength
})
