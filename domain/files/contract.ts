/** Pictures, voice notes and sheets: closed storage, short links, a signed ticket for whoever uploaded. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'
import type { NoticeName } from '../privacy/notices'
import type { Caller } from '../people/capability'

export const purposes = ['photo', 'voice', 'sheet'] as const
export type Purpose = typeof purposes[number]

/** Where and with which form fields the phone posts its file (multipart, file part last). */
export interface UploadTicket { fileId: string, url: string, fields: Record<string, string>, name: 'file' }

/** Bytes a file may have. */
export const largest: Record<Purpose, number> = { photo: 10 * 1024 * 1024, voice: 5 * 1024 * 1024, sheet: 10 * 1024 * 1024 }

/** Who may send which sort of file. */
export const senders: Record<Purpose, Caller> = { photo: 'anyone', voice: 'member', sheet: 'importRows' }

/** Whose purpose a sort of file needs; a sheet holds what the register holds already. */
export const consentFor: Partial<Record<Purpose, NoticeName>> = { photo: 'photo', voice: 'voice' }

/** Why something is not taken as what it was sent as. */
export const notA = { photo: 'notImage', voice: 'notSound', sheet: 'notSheet' } as const satisfies Record<Purpose, string>

/** Also for whoever belongs to no estate yet: an application shows evidence. Nobody sees a file but through what it was attached to. */
export const files = contract('files', {
  prepare: method('anyone', v.strictObject({ purpose: v.picklist(purposes), extension: v.picklist(['jpg', 'png', 'mp3', 'aac', 'm4a', 'webm', 'xlsx', 'csv']) })).returns<UploadTicket>(),
  /** Looks at what really arrived; refuses what is not a picture, a sound or a sheet. The ticket goes into `submit` and `act`. */
  finish: method('anyone', v.strictObject({ purpose: v.picklist(purposes), fileId: v.pipe(v.string(), v.maxLength(300)) })).returns<{ ticket: string, url: string }>()
})
