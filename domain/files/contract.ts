/** Pictures and voice notes: closed storage, short links, a signed ticket for whoever uploaded. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'

export const purposes = ['photo', 'voice'] as const
export type Purpose = typeof purposes[number]

/** Where and with which form fields the phone posts its file (multipart, file part last). */
export interface UploadTicket { fileId: string, url: string, fields: Record<string, string>, name: 'file' }

/** Bytes a file may have. */
export const largest: Record<Purpose, number> = { photo: 10 * 1024 * 1024, voice: 5 * 1024 * 1024 }

/** Also for whoever belongs to no estate yet: an application shows evidence. Nobody sees a file but through what it was attached to. */
export const files = contract('files', {
  prepare: method('anyone', v.strictObject({ purpose: v.picklist(purposes), extension: v.picklist(['jpg', 'png', 'mp3', 'aac', 'm4a', 'webm']) })).returns<UploadTicket>(),
  /** Looks at what really arrived; refuses what is not a picture or a sound. The ticket goes into `submit` and `act`. */
  finish: method('anyone', v.strictObject({ purpose: v.picklist(purposes), fileId: v.pipe(v.string(), v.maxLength(300)) })).returns<{ ticket: string, url: string }>()
})
