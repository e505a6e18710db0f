/** 结算单: what vendors are owed for a month, between the office that makes it, the vendor that confirms it and the manager who approves it. */
import * as v from 'valibot'
import type { SheetLink } from '../imports/contract'
import { contract, method } from '../kit/contract'
import { date, fen, id, key, ticket, words } from '../kit/schema'
import type { Page } from '../matter/contract'
import type { MarginRow } from './margin'
import { deductionReasons, statementStates } from './statement'
import type { OwnCard, OwnStatement, StatementCard, StatementView } from './view'

const period = v.pipe(v.string('period'), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'period'))
const cursor = v.optional(v.pipe(v.string('text'), v.maxLength(160, 'tooLong')))
const rev = v.pipe(v.number('number'), v.integer('integer'), v.minValue(1, 'range'), v.maxValue(1_000_000, 'range'))
const reason = words(2, 200)
const number = v.pipe(v.string('text'), v.regex(/^[A-Z]{2}-\d{6}-[0-9A-Z]{4}$/, 'number'))

export const statement = contract('statement', {
  /** The statements of a month that is over, of every vendor that earned anything. Goes on where it was killed; made twice is once. */
  make: method('settleVendors', v.strictObject({ period })).returns<{ made: number }>(),
  /** The latest month first: of one vendor, in one state, of one month, or all. */
  list: method('seeStatements', v.strictObject({ period: v.optional(period), vendorId: v.optional(id), state: v.optional(v.picklist(statementStates)), after: cursor })).returns<Page<StatementCard>>(),
  get: method('seeStatements', v.strictObject({ id })).returns<StatementView>(),
  /** Until it is sent, or while it is corrected. `number` is of any matter that is settled with this vendor. */
  deduct: method('settleVendors', v.strictObject({
    key, id, rev, number, why: v.picklist(deductionReasons, 'required'), fen: v.pipe(fen, v.minValue(1, 'range')), reason, photos: v.pipe(v.array(ticket), v.minLength(1, 'required'), v.maxLength(6, 'tooMany'))
  })).returns<StatementView>(),
  takeBack: method('settleVendors', v.strictObject({ id, rev, deductionId: id, reason })).returns<StatementView>(),
  /** Each by whom the table of steps names. */
  move: method('seeStatements', v.strictObject({ id, rev, action: v.picklist(['send', 'approve', 'sendBack', 'pay']), reason: v.optional(reason), on: v.optional(date), reference: v.optional(words(1, 40)) })).returns<StatementView>(),
  /** As a workbook, at an address that is good for some minutes. Again with the same key: the same file. */
  exportOne: method('settleVendors', v.strictObject({ key, id })).returns<SheetLink>(),
  /** As a paper with who agreed to it, good for some minutes like the workbook. */
  print: method('seeStatements', v.strictObject({ key, id })).returns<SheetLink>(),
  /** The last twelve months that had any, the latest first. */
  margins: method('seeMargins', v.strictObject({})).returns<MarginRow[]>(),

  /** Those of the company one works for that were sent, the latest month first. */
  mine: method('confirmStatements', v.strictObject({ after: cursor })).returns<Page<OwnCard>>(),
  own: method('confirmStatements', v.strictObject({ id })).returns<OwnStatement>(),
  /** The very paper that the office prints. */
  printOwn: method('confirmStatements', v.strictObject({ key, id })).returns<SheetLink>(),
  confirm: method('confirmStatements', v.strictObject({ id, rev })).returns<OwnStatement>(),
  /** With what is wrong: the office corrects it and sends it again. */
  object: method('confirmStatements', v.strictObject({ id, rev, reason })).returns<OwnStatement>()
})
