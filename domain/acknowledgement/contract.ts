/** 客户服务手册 and its 确认书: editions, reading, signing, checking, and who has signed. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'
import { date, id, key, ticket, words } from '../kit/schema'
import type { Page } from '../matter/contract'
import { strokes } from '../signing/signature'
import { mostChapters } from './edition'
import type { ActView, Checked, EditionCard, EditionView, HomeLine, Mine, ReadingView, WayCount } from './view'

/** A month, `YYYY-MM`. */
const edition = v.pipe(v.string('edition'), v.regex(/^20\d\d-(?:0[1-9]|1[0-2])$/, 'edition'))
const chapter = v.strictObject({ title: words(1, 60), paragraphs: v.pipe(v.array(words(1, 1500)), v.minLength(1, 'required'), v.maxLength(400, 'tooMany')) })
const cursor = v.optional(v.pipe(v.string('text'), v.maxLength(160, 'tooLong')))
const fact = v.optional(words(1, 60))
const device = v.optional(v.strictObject({ model: fact, system: fact, wechat: fact }))
const pages = v.pipe(v.array(ticket), v.minLength(1, 'noPages'), v.maxLength(4, 'tooMany'))
/** Of a company: its seal and, for whoever acts on somebody's behalf, the power of attorney. */
const shown = { seal: v.optional(ticket), attorney: v.optional(ticket) }
const atCounter = { key, entryId: id, edition, agreed: v.literal(true, 'agreeFirst'), read: v.literal(true, 'readFirst'), identified: v.literal(true, 'confirmFirst'), strokes, ...shown }
const behind = { zoneId: id, building: words(1, 20), entrance: v.optional(words(1, 20)) }
const sha256 = v.pipe(v.string('text'), v.regex(/^[0-9a-f]{64}$/, 'code'))

/** A file to open, at an address that is good for some minutes. */
export interface CopyLink { url: string, name: string, hash: string }

export const acknowledgement = contract('acknowledgement', {
  /** What is and was in force, the latest first; drafts for whoever writes them. */
  editions: method('member', v.strictObject({})).returns<EditionCard[]>(),
  edition: method('member', v.strictObject({ edition })).returns<EditionView>(),
  /** A draft, whole. @param rev as it was seen; 0 for a new one */
  keepEdition: method('keepHandbook', v.strictObject({
    edition, rev: v.pipe(v.number('number'), v.integer('integer'), v.minValue(0, 'range')), title: words(2, 60), changes: v.optional(words(1, 2000)),
    chapters: v.pipe(v.array(chapter), v.minLength(1, 'required'), v.maxLength(mostChapters, 'tooMany'))
  })).returns<EditionView>(),
  /** Freezes it, and retires the one before. */
  publishEdition: method('keepHandbook', v.strictObject({ edition, rev: v.pipe(v.number('number'), v.integer('integer'), v.minValue(1, 'range')) })).returns<EditionView>(),

  mine: method('signHandbook', v.strictObject({})).returns<Mine>(),
  /** Chapters read to their end, by their place. */
  progress: method('signHandbook', v.strictObject({ edition, chapters: v.pipe(v.array(v.pipe(v.number('number'), v.integer('integer'), v.minValue(0, 'range'), v.maxValue(mostChapters - 1, 'range'))), v.minLength(1, 'required'), v.maxLength(mostChapters, 'tooMany')) })).returns<ReadingView>(),
  /** To signing with a finger. @param version of the text that was shown */
  agree: method('signHandbook', v.strictObject({ edition, version: v.pipe(v.number('number'), v.integer('integer')) })).returns<ReadingView>(),
  /** @param code of the phone number button; the number must be the one kept for this person */
  confirm: method('signHandbook', v.strictObject({ edition, code: v.pipe(v.string('text'), v.minLength(1, 'required'), v.maxLength(200, 'tooLong')) })).returns<ReadingView>(),
  sign: method('signHandbook', v.strictObject({ key, edition, premisesId: id, strokes, device, ...shown })).returns<ActView>(),
  /** The signer's own, or the desk's. */
  copy: method('member', v.strictObject({ id })).returns<CopyLink>(),

  /** @param code of the QR on the paper */
  check: method('anyone', v.strictObject({ code: v.pipe(v.string('text'), v.regex(/^[A-Za-z0-9_.-]{10,220}$/, 'code')) })).returns<Checked>(),
  /** @param hash SHA-256 of a file somebody holds; where one byte is another, it is none of ours */
  checkFile: method('anyone', v.strictObject({ hash: sha256 })).returns<Checked>(),

  /** How many homes have signed the edition in force, behind each entrance of a zone. */
  counts: method('keepAcknowledgements', v.strictObject({ zoneId: id, after: cursor })).returns<Page<WayCount>>(),
  /** Homes behind one entrance that have signed it, or have not, from the lowest level up. */
  list: method('keepAcknowledgements', v.strictObject({ ...behind, signed: v.boolean(), after: cursor })).returns<Page<HomeLine>>(),
  /** A message to everybody of the homes behind one entrance that have not; each person at most once a week. */
  remind: method('keepAcknowledgements', v.strictObject(behind)).returns<{ told: number }>(),
  /** By hand on the clerk's device, who has seen who they are. @param entryId of the register */
  signAtCounter: method('keepAcknowledgements', v.strictObject(atCounter)).returns<ActView>(),
  /** Signed on paper: its pages as pictures. */
  fileScan: method('keepAcknowledgements', v.strictObject({ key, entryId: id, edition, signedOn: date, pages })).returns<ActView>(),
  /** A new act in the place of one that was wrong. @param id of that one */
  correct: method('keepAcknowledgements', v.strictObject({ ...atCounter, id, reason: words(2, 200) })).returns<ActView>()
})
