/** One's own copy, and whether a copy that somebody holds is ours and unchanged. */
import type { Acknowledgement } from '@domain/acknowledgement/act'
import type { CopyLink } from '@domain/acknowledgement/contract'
import type { Checked } from '@domain/acknowledgement/view'
import { paperWords } from '@domain/acknowledgement/words'
import { Refused } from '@domain/kit/errors'
import { may } from '@domain/people/capability'
import { estates } from '../estate/repo'
import type { Context } from '../kit/context'
import { linksFor } from '../kit/links'
import { tooMany } from '../kit/rate'
import { actByFile, actById } from './acts-repo'
import { correctionId } from './fingerprint'
import { proved } from './proof'

/** Papers that somebody looks at in a minute. */
const mostPerMinute = 30

/** @throws Refused notFound where it is neither theirs nor their daily work */
export async function copy ({ id }: { id: string }, { who }: Context): Promise<CopyLink> {
  const act = await actById(who.estateId, id)
  if (!act || (act.personId !== who.id && !may(who, 'keepAcknowledgements'))) throw new Refused('notFound', 'noAcknowledgement', 'id')
  const url = (await linksFor([act.file.fileId])).get(act.file.fileId)
  if (!url) throw new Error(`no link for ${act.file.fileId}`)
  return { url, name: `${paperWords.title.replace(/[《》]/g, '')} ${act.number}.pdf`, hash: act.file.hash }
}

/** The room is nobody's business who only holds the paper: “科技谷2栋15层”. */
const withoutRoom = (place: string) => place.slice(0, place.indexOf('层') + 1)

async function told (act: Acknowledgement | undefined): Promise<Checked> {
  const estate = act && (await estates()).find(each => each._id === act.estateId)
  if (!act || !estate) return { genuine: false }
  const { number, edition, place, way, at, file } = act
  return { genuine: true, number, estate: estate.name, edition, place: withoutRoom(place), way, at, hash: file.hash, corrected: await actById(act.estateId, correctionId(act._id)) !== undefined }
}

/** @throws Refused unavailable where this account checks too often */
export async function check ({ code }: { code: string }, { openId, now }: Context): Promise<Checked> {
  tooMany(openId, 'acknowledgements checked', now, mostPerMinute)
  const claim = proved(code), act = claim && await actById(claim.estateId, claim.id)
  return told(act?.edition === claim?.edition ? act : undefined)
}

/** @throws Refused unavailable where this account checks too often */
export async function checkFile ({ hash }: { hash: string }, { openId, now }: Context): Promise<Checked> {
  tooMany(openId, 'acknowledgements checked', now, mostPerMinute)
  return told(await actByFile(hash))
}
