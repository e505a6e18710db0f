/** One print of a receipt: counted together with its trace in the log, then drawn, so that no print is without its number. */
import { createHash, createHmac } from 'node:crypto'
import type { Estate } from '@domain/estate/estate'
import { monthOf } from '@domain/files/paths'
import { day } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import type { Who } from '@domain/people/person'
import { receiptNumber } from '@domain/receipt/code'
import type { PaperLink } from '@domain/receipt/contract'
import { receiptPaper } from '@domain/receipt/paper'
import { receiptFen } from '@domain/receipt/sums'
import { paperWords } from '@domain/receipt/words'
import { append } from '../audit/repo'
import { write } from '../files/store'
import { app, inTransaction, setting } from '../kit/cloud'
import type { Context } from '../kit/context'
import { linksFor } from '../kit/links'
import { printPaper } from '../kit/paper/print'
import { countPrint, receiptFor, receiptIn, type Receipt } from '../payment/receipts-repo'
import { codeFor } from './proof'
import { keepPrint, printIn, type Print } from './repo'
import { stampOf } from './stamp'

export interface PrintWish { key: string, paymentId: string }

const noReceipt = () => new Refused('notFound', 'noReceipt', 'paymentId')

const printId = ({ id }: Who, key: string) => createHash('sha256').update(`print\n${id}\n${key}`).digest('hex').slice(0, 32)

/** Follows from the print, so that it is one file however often it is drawn; nobody guesses it. */
function pathOf ({ _id, estateId, at }: Pick<Print, '_id' | 'estateId' | 'at'>): string {
  const name = createHmac('sha256', setting('YIZHAN_SECRET')).update(`print\n${_id}`).digest('hex').slice(0, 40)
  return `${estateId}/receipt/${monthOf(at)}/${name}.pdf`
}

/** @returns this print, or the one that the key has made before */
async function counted ({ key, paymentId }: PrintWish, who: Who, { letterhead }: Estate, now: number): Promise<Print> {
  const made = { _id: printId(who, key), estateId: who.estateId, at: now }
  const { data: { fileId } } = await app.getUploadMetadata({ cloudPath: pathOf(made) })
  return inTransaction(async transaction => {
    const before = await printIn(transaction, made._id)
    if (before && before.paymentId !== paymentId) throw new Refused('conflict', 'keyTaken', 'key')
    if (before) return before
    const receipt = await receiptIn(transaction, who, paymentId)
    if (!receipt) throw noReceipt()
    const print: Print = { ...made, v: 1, personId: who.id, paymentId, print: await countPrint(transaction, receipt), fileId }
    await keepPrint(transaction, print)
    const { payerId, items, receiptNo } = receipt, [first] = items
    await append(transaction, who, {
      act: 'printReceipt', ...payerId !== undefined && { subjectId: payerId }, ...first && { premisesId: first.premisesId, label: first.label },
      details: { receipt: receiptNumber(receiptNo, letterhead?.receiptPrefix), print: print.print }
    }, now)
    return print
  })
}

const codeOf = (receipt: Receipt) =>
  codeFor({ estateId: receipt.estateId, number: receipt.receiptNo, fen: receiptFen(receipt), on: day(receipt.at) })

/** @throws Refused notFound where it is not theirs to see, conflict where the key has printed another one */
export async function print (wish: PrintWish, { who, estate, now }: Context): Promise<PaperLink> {
  const receipt = await receiptFor(who, wish.paymentId)
  if (!receipt) throw noReceipt()
  const printed = await counted(wish, who, estate, now)
  const paper = receiptPaper({ payment: receipt, estate, print: printed.print, at: printed.at, code: codeOf(receipt), stamp: await stampOf(estate.letterhead) })
  await write(pathOf(printed), await printPaper(paper))
  const url = (await linksFor([printed.fileId])).get(printed.fileId)
  if (!url) throw new Error(`no link for ${printed.fileId}`)
  return { url, name: `${paperWords.title} ${receiptNumber(receipt.receiptNo, estate.letterhead?.receiptPrefix)}.pdf`, print: printed.print }
}
