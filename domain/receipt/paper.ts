/** The receipt as a paper: every line of it follows from the payment, so that nobody can print one that says something else. */
import { monthOf } from '../billing/period'
import type { Estate } from '../estate/estate'
import { dateTimeWords, dateWords } from '../inbox/time-words'
import type { Fact, Paper, PaperBlock, PaperColumn } from '../kit/paper'
import { yuan } from '../kit/yuan'
import { itemFen, type Item } from '../payment/order'
import type { Payment } from '../payment/payment'
import { capitalSum } from './capital-sum'
import { receiptNumber } from './code'
import { receiptFen, returnedFen } from './sums'
import { paperWords as words, payChannelWords, printedWords, printMark, referenceWords, returnedMark, returnedNote, unowedNote } from './words'

export interface Printing {
  payment: Payment & { receiptNo: number }
  estate: Pick<Estate, 'name' | 'letterhead'>
  /** 1 is the first. */
  print: number
  /** When, in ms. */
  at: number
  /** What the QR says. */
  code: string
  stamp?: Uint8Array | undefined
}

/** More than these do not fit on half a sheet. */
const mostOnA5 = 4

const { columns: titles } = words
const money: readonly PaperColumn[] = [{ title: titles.principal, wide: 4, right: true }, { title: titles.late, wide: 4, right: true }, { title: titles.sum, wide: 4, right: true }]

const principalOf = (item: Item) => item.kind === 'bill' ? item.principalFen : item.fen
const lateOf = (item: Item) => item.kind === 'bill' ? item.lateFen : 0
const nameOf = (item: Item) => item.kind === 'prepaid' ? words.prepaid : item.name + (item.deposit ? words.deposit : '') + (item.note ? words.note(item.note) : '')

/** @param several where each line says which home it is for */
function tableOf (items: readonly Item[], several: boolean): PaperBlock {
  const where = (text: string) => several ? [text] : []
  const sum = (part: (item: Item) => number) => yuan(items.reduce((total, each) => total + part(each), 0))
  return {
    kind: 'table',
    columns: [{ title: titles.name, wide: 8 }, ...several ? [{ title: titles.where, wide: 8 }] : [], { title: titles.period, wide: 3 }, ...money],
    rows: items.map(each => [nameOf(each), ...where(each.label), each.kind === 'bill' ? monthOf(each.period) : '', yuan(principalOf(each)), yuan(lateOf(each)), yuan(itemFen(each))]),
    last: [words.total, ...where(''), '', sum(principalOf), sum(lateOf), sum(itemFen)]
  }
}

/** A receipt, ready to be printed. */
export function receiptPaper ({ payment, estate, print, at, code, stamp }: Printing): Paper {
  const { items, channel, reference, receiptNo, payerName, cashierName, unowedFen } = payment, { letterhead } = estate
  const homes = [...new Set(items.map(each => each.label))], fen = receiptFen(payment), returned = returnedFen(payment), printedAt = dateTimeWords(at)
  const where: Fact[] = [[words.where, homes.join('、')]], told: Fact[] = reference === undefined ? [] : [[referenceWords[channel], reference]]
  return {
    size: items.length > mostOnA5 || homes.length > 1 ? 'A4' : 'A5',
    head: letterhead ? `${letterhead.issuer} · ${estate.name}` : estate.name,
    title: words.title,
    number: words.number + receiptNumber(receiptNo, letterhead?.receiptPrefix),
    marks: [...print > 1 ? [printMark(print)] : [], ...returned > 0 ? [returnedMark(returned)] : []],
    blocks: [
      { kind: 'facts', facts: [[words.payer, payerName], [words.on, dateWords(payment.at)], [words.channel, payChannelWords[channel]], [words.cashier, cashierName ?? words.byItself]] },
      ...(homes.length > 1 ? [...where, ...told].map(each => [each]) : [[...where, ...told]]).map(facts => ({ kind: 'facts', facts }) as const),
      tableOf(items, homes.length > 1),
      { kind: 'facts', facts: [[words.capitals, capitalSum(fen)], [words.digits, `¥${yuan(fen)}`]] },
      { kind: 'text', small: true, text: [...returned > 0 ? [returnedNote(returned, printedAt)] : [], ...unowedFen > 0 ? [unowedNote(unowedFen)] : [], words.honest].join('') }
    ],
    closing: {
      code: { text: code, caption: words.check },
      lines: [`${words.issuer}：${letterhead?.issuer ?? estate.name}`, printedWords(printedAt)],
      ...letterhead && { stamp: { name: letterhead.issuer, purpose: words.purpose, ...stamp && { picture: stamp } } }
    },
    footer: `${estate.name} · ${words.title} ${words.number}${receiptNumber(receiptNo, letterhead?.receiptPrefix)}`,
    at
  }
}
