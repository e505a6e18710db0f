/** What only steps of renovation filing ask for. */
import * as v from 'valibot'
import { fen, id, instant, ticket, words } from '../kit/schema'
import { isIdNumber, plainIdNumber } from '../register/numbers'
import { passKinds } from './filing'
import { mostChecks } from './patrol-checks'

const span = v.strictObject({ from: instant, until: instant })

/** A worker as the phone names one; the number is sealed before anything keeps it. */
export const workerInput = v.strictObject({
  name: words(1, 30),
  trade: words(1, 20),
  idNumber: v.pipe(v.string('text'), v.maxLength(40, 'tooLong'), v.transform(plainIdNumber), v.check(isIdNumber, 'idNumber')),
  photo: ticket,
  pass: v.picklist(passKinds, 'required')
})
export type WorkerInput = v.InferOutput<typeof workerInput>

const billId = v.pipe(v.string('text'), v.regex(/^[A-Za-z0-9_-]{1,200}$/, 'id'))

export const renovationInputs = {
  missing: v.pipe(v.array(words(1, 60)), v.minLength(1, 'required'), v.maxLength(12, 'tooMany')),
  worker: workerInput,
  workerId: id,
  noise: span,
  checks: v.pipe(v.array(v.strictObject({ id, ok: v.boolean(), note: v.optional(words(1, 100)) })), v.minLength(1, 'required'), v.maxLength(mostChecks, 'tooMany')),
  violationId: id,
  waterproof: span,
  deductionId: id,
  /** Of system steps alone: what an errand has made. */
  bills: v.strictObject({ depositBillId: v.optional(billId), feeBillIds: v.pipe(v.array(billId), v.maxLength(20)), depositFen: fen }),
  sentBack: v.strictObject({ fen, refundId: v.optional(id) }),
  matterNumber: v.pipe(v.string('text'), v.regex(/^[A-Z]{2}-\d{6}-[0-9A-Z]{4}$/, 'matterNumber'))
}
