/** 装修备案. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'
import { date, id, key, ticket, words } from '../kit/schema'
import { moveInput } from '../matter/move'
import type { MatterView } from '../matter/view'
import { isPhone, plainPhone } from '../register/numbers'
import { strokes } from '../signing/signature'
import { drawingKinds } from './filing'
import { workerInput } from './inputs'
import type { Standing } from './standing'
import type { Work } from './works'

const phone = v.pipe(v.string('text'), v.maxLength(40, 'tooLong'), v.transform(plainPhone), v.check(isPhone, 'phone'))
const code = v.pipe(v.string('text'), v.minLength(1, 'required'), v.maxLength(200, 'tooLong'))

/** GB 32100-2015: 18 digits and capitals; older licences have 15 digits. */
const licence = v.pipe(v.string('text'), v.transform(text => text.normalize('NFKC').replace(/\s/g, '').toUpperCase()), v.regex(/^(?:[0-9A-HJ-NPQRTUWXY]{18}|\d{15})$/, 'licenceNo'))

export const fileInput = v.strictObject({
  key,
  premisesId: id,
  contractor: v.strictObject({ name: words(2, 60), licenceNo: licence, personInCharge: words(2, 30), phone }),
  works: v.pipe(v.array(id), v.minLength(1, 'required'), v.maxLength(30, 'tooMany')),
  period: v.strictObject({ from: date, until: date }),
  drawings: v.pipe(v.array(v.strictObject({ kind: v.picklist(drawingKinds, 'required'), file: ticket })), v.maxLength(20, 'tooMany')),
  workers: v.pipe(v.array(workerInput), v.minLength(1, 'required'), v.maxLength(20, 'tooMany')),
  signer: words(1, 30),
  strokes
})
export type FileInput = v.InferOutput<typeof fileInput>

/** What the door may know: who may come in where, until when. No telephone, no identity number. */
export interface Checked {
  standing: Standing
  permitNo: string
  /** Building, entrance and room: it is needed at the door. */
  place: string
  until: string
  worker?: { name: string, trade: string, photo?: string }
}

export interface LoudTime { building: string, level: number, from: number, until: number }

export interface RenovationChoices {
  works: Work[]
  /** Days, +08:00: the latest end of a period that begins today. */
  months: number
}

export const renovation = contract('renovation', {
  /** The list of works of this estate, with their rules. */
  choices: method('submitMatters', v.strictObject({ premisesId: id })).returns<RenovationChoices>(),
  /** Files it. Again with the same key: the same filing. A second one for premises with an open one is refused. */
  file: method('submitMatters', fileInput).returns<MatterView>(),
  get: method('member', v.strictObject({ id }), { ahead: true }).returns<MatterView>(),
  /** One step of the flow. `key` makes it happen once. */
  act: method('member', moveInput, { ahead: true }).returns<MatterView>(),
  /** What the QRs of its permit and passes say. */
  codes: method('member', v.strictObject({ id })).returns<{ permit: string, passes: { workerId: string, code: string }[] }>(),
  /** Permit or passes as PDF, with a link that is good for minutes. */
  papers: method('member', v.strictObject({ id, paper: v.picklist(['permit', 'passes'], 'required') })).returns<{ url: string, name: string }>(),
  /** What a QR at the door is worth. */
  check: method('checkPasses', v.strictObject({ code })).returns<Checked>(),
  /** When it will be loud in one's own buildings; no names, no rooms. */
  nearbyNoise: method('submitMatters', v.strictObject({})).returns<LoudTime[]>()
})
