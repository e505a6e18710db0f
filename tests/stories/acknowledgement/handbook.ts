/** A handbook in force, and what people do with it. */
import type { Acknowledgement } from '@domain/acknowledgement/act'
import type { CopyLink } from '@domain/acknowledgement/contract'
import type { Chapter } from '@domain/acknowledgement/edition'
import type { ActView, Checked, EditionView, Mine, ReadingView } from '@domain/acknowledgement/view'
import type { Stroke } from '@domain/signing/signature'
import { png } from '../../../config/seed/pictures/png'
import { freshKey, type Actor, type Town } from '../actors'
import { phoneCode } from '../binding/home'

export const chapters: Chapter[] = [
  { title: '服务时间', paragraphs: ['服务中心每天 8:30 到 21:00 有人值守，夜间由值班电话接听。', '节假日照常。'] },
  { title: '装修管理', paragraphs: ['装修前要到服务中心备案，承重墙不得拆改。'] },
  { title: '公共秩序', paragraphs: ['晚十点以后请把声音放低，楼道里不堆放杂物。'] }
]

/** A name as a finger writes it. */
export const strokes: Stroke[] = [[[100, 250, 0], [300, 120, 80], [480, 380, 190]], [[520, 140, 300], [860, 160, 390]], [[690, 90, 500], [690, 420, 620]]]

export const api = (who: Actor) => ({
  mine: () => who.call<Mine>('acknowledgement', 'mine', {}),
  copy: (id: string) => who.call<CopyLink>('acknowledgement', 'copy', { id }),
  check: (code: string) => who.call<Checked>('acknowledgement', 'check', { code }),
  checkFile: (hash: string) => who.call<Checked>('acknowledgement', 'checkFile', { hash })
})

/** Written and published by the manager. */
export async function publishes (who: Actor, edition: string, more: { changes?: string, chapters?: Chapter[] } = {}): Promise<EditionView> {
  const draft = await who.call<EditionView>('acknowledgement', 'keepEdition', { edition, rev: 0, title: '泽京花园客户服务手册', chapters, ...more })
  return who.call<EditionView>('acknowledgement', 'publishEdition', { edition, rev: draft.rev })
}

export const agrees = (who: Actor, edition: string) => who.call<ReadingView>('acknowledgement', 'agree', { edition, version: 1 })
export const reads = (who: Actor, edition: string, places = [0, 1, 2]) => who.call<ReadingView>('acknowledgement', 'progress', { edition, chapters: places })
export const confirms = async (who: Actor, edition: string, phone?: string) => who.call<ReadingView>('acknowledgement', 'confirm', { edition, code: await phoneCode(who, phone) })

/** All that comes before a signature. */
export async function prepares (who: Actor, edition: string): Promise<void> {
  await agrees(who, edition)
  await reads(who, edition)
  await confirms(who, edition)
}

export const signs = (who: Actor, edition: string, premisesId: string, more: object = {}) =>
  who.call<ActView>('acknowledgement', 'sign', { key: freshKey(), edition, premisesId, strokes, device: { model: 'iPhone 15', system: 'iOS 18.1' }, ...more })

export const home = 'b2-3-2-1201', office = 'keji-2-1506'

/** A red ring with nothing behind it, as seals are cut out. */
export const sealPicture = png(160, 160, (x, y) => [200, 30, 30, Math.abs(Math.hypot(x - 80, y - 80) - 70) < 8 ? 255 : 0])
export const paperPicture = png(120, 160, (x, y) => (x + y) % 23 < 3 ? [40, 40, 40, 255] : [250, 248, 240, 255])

export const stored = async ({ cloud: { db } }: Pick<Town, 'cloud'>, { id }: Pick<ActView, 'id'>): Promise<Acknowledgement> => ((await db.collection('acknowledgements').where({ _id: id }).get()).data as [Acknowledgement])[0]

export async function download ({ url }: CopyLink): Promise<Buffer> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`storage answered ${response.status}`)
  return Buffer.from(await response.arrayBuffer())
}

export const refusal = (code: string, reason: string) => expect.objectContaining({ code, reason })
