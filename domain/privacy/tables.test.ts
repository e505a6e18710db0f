import { collections } from '../../cloudfunctions/indexes'
import { dayLength, local, moment } from '../kit/calendar'
import { erasureRows } from './erasure'
import { holdings, impersonal, passing } from './collections'
import { retentions, type Retention } from './retention'

const named = Object.keys(collections)

test('every collection is in the table of what is held about a person, or said to be impersonal', () => {
  expect([...holdings.map(each => each.collection), ...impersonal, ...passing].sort()).toEqual([...named].sort())
})

test('everything personal has a retention and a fate at erasure', () => {
  const kept = new Set<string>(retentions.map(each => each.collection)), fated = new Set(erasureRows.map(each => each.collection))
  expect(holdings.map(each => each.collection).filter(each => !kept.has(each) || !fated.has(each))).toEqual([])
})

test('what stays has a reason, what goes has somebody who does it', () => {
  expect(erasureRows.filter(({ fate, law, does }) => fate === 'kept' ? !law : !does)).toEqual([])
})

/** Fields of an index in order; the ones a filter gives as equal may come in any order at its beginning. */
const serves = (keys: string[], equal: string[], field: string) => keys.slice(0, keys.indexOf(field)).every(key => equal.includes(key)) && keys.includes(field)

test('every retention is found by an index', () => {
  const rows: readonly Retention[] = retentions
  for (const { id, collection, since } of rows) {
    if (!since) continue
    const equal = [...since.inEstate ? ['estateId'] : [], ...Object.keys(since.where ?? {})]
    expect([id, collections[collection]!.some(({ keys }) => serves(keys.map(key => key.field), equal, since.field))]).toEqual([id, true])
  }
})

test('whoever holds more than a page is walked through by an index, in an order without equals', () => {
  for (const { collection, find, order } of holdings) {
    if (!order) { expect([collection, Object.keys(find)]).toEqual([collection, ['_id']]); continue }
    const last = order.field === '_id' ? [] : ['_id']
    const served = collections[collection]!.some(({ keys }) => {
      const names = keys.map(key => key.field)
      return serves(names, Object.keys(find), order.field) && last.every(name => names[names.indexOf(order.field) + 1] === name)
    })
    expect([collection, served]).toEqual([collection, true])
  }
})

test('every row that ends has a length, a beginning and an end', () => {
  const rows: readonly Retention[] = retentions
  expect(rows.filter(({ days, since, does }) => (days === null) !== (since === undefined) || (days === null) !== (does === undefined))).toEqual([])
})

/** 民法典第201–203条: not counting the day it began on, to the end of its last; 2028 has a leap day. */
test.each(['2026-03-01', '2027-02-28', '2028-02-29', '2028-03-01'])('what is kept for years is never taken before they are over, begun on %s', begun => {
  const rows: readonly Retention[] = retentions, from = moment(begun, '00:00')
  const tooEarly = rows.filter(({ days }) => days !== null && days > 365 && from + days * dayLength < local(from).add(Math.floor(days / 365), 'year').endOf('day').valueOf())
  expect(tooEarly).toEqual([])
})
