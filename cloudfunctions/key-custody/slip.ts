/** The slip of one custody: the same file however often it is asked for, until something on it changes. */
import { createHmac } from 'node:crypto'
import { monthOf } from '@domain/files/paths'
import { keySlip } from '@domain/key-custody/slip'
import { slipWords } from '@domain/key-custody/words'
import { Refused } from '@domain/kit/errors'
import { isOfHousehold } from '@domain/matter/household'
import { may } from '@domain/people/capability'
import { append } from '../audit/repo'
import { write } from '../files/store'
import { app, inTransaction, setting } from '../kit/cloud'
import type { Context } from '../kit/context'
import { linksFor } from '../kit/links'
import { printPaper } from '../kit/paper/print'
import { matters } from '../matter/repo'
import { keepPrint } from '../receipt/repo'

/** @throws Refused notFound where it is not theirs to have, conflict before both have signed */
export async function slip (id: string, { who, estate, now }: Context): Promise<{ url: string, name: string }> {
  const matter = await matters(who).get(id), { custody, number, estateId } = matter
  if (!custody || !(matter.requester.personId === who.id || isOfHousehold(matter, who, estate) || may(who, 'findKeys'))) throw new Refused('notFound', 'noMatter', 'id')
  const at = custody.deskSignature?.at
  if (at === undefined) throw new Refused('conflict', 'notHandedIn', 'id')
  const name = createHmac('sha256', setting('YIZHAN_SECRET')).update(`key slip\n${id}\n${matter.rev}`).digest('hex').slice(0, 40)
  const path = `${estateId}/key-slip/${monthOf(at)}/${name}.pdf`, { data: { fileId } } = await app.getUploadMetadata({ cloudPath: path })
  await inTransaction(async transaction => {
    await keepPrint(transaction, { _id: `slip-${name}`, v: 1, estateId, personId: who.id, fileId, at: now })
    await append(transaction, who, { act: 'printKeySlip', label: custody.tag, details: { number } }, now)
  })
  await write(path, await printPaper(keySlip({ number, custody, estate, at })))
  const url = (await linksFor([fileId])).get(fileId)
  if (!url) throw new Error(`no link for ${fileId}`)
  return { url, name: `${slipWords.title} ${custody.tag}.pdf` }
}
