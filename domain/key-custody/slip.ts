/** 钥匙托管凭证, in two halves: one for whoever handed in, one for the file. Neither says which home the keys are of. */
import type { Estate } from '../estate/estate'
import { dateTimeWords, dateWords } from '../inbox/time-words'
import { moment } from '../kit/calendar'
import type { Paper, PaperBlock } from '../kit/paper'
import type { Signature } from '../signing/signature'
import type { KeyCustody } from './custody'
import { notCovered } from './texts'
import { keyKindWords, slipWords as words, standingWords } from './words'

export interface Slip { number: string, custody: KeyCustody, estate: Pick<Estate, 'name' | 'letterhead'>, at: number }

const signatureOf = (label: string, { name, at, strokes, witness }: Signature) =>
  ({ label, name: witness ? `${name}${words.witness(witness.name)}` : name, when: dateTimeWords(at), strokes })

function half (title: string, { tag, keys, purpose, until, standing, ownerSignature, deskSignature }: KeyCustody): PaperBlock[] {
  const may = standing.map(({ kind, name }) => name ? `${standingWords[kind]} ${name}` : standingWords[kind]).join('、') || words.nobody
  return [
    { kind: 'heading', text: title },
    { kind: 'facts', facts: [[words.tag, tag], [words.until, dateWords(moment(until))]] },
    { kind: 'facts', facts: [[words.purpose, purpose]] },
    { kind: 'facts', facts: [[words.mayTake, may]] },
    { kind: 'table', columns: [{ title: words.key, wide: 4 }, { title: words.note, wide: 6 }, { title: words.pieces, wide: 2, right: true }], rows: keys.map(each => [keyKindWords[each.kind], each.note ?? '', String(each.pieces)]), last: [words.total, '', String(keys.reduce((sum, each) => sum + each.pieces, 0))] },
    { kind: 'signatures', signatures: [...ownerSignature ? [signatureOf(words.owner, ownerSignature)] : [], ...deskSignature ? [signatureOf(words.desk, deskSignature)] : []] },
    { kind: 'text', small: true, text: `${notCovered}${words.honest}` }
  ]
}

/** The slip, ready to be printed. */
export const keySlip = ({ number, custody, estate, at }: Slip): Paper => ({
  size: 'A4', head: estate.letterhead ? `${estate.letterhead.issuer} · ${estate.name}` : estate.name, title: words.title, number, marks: [],
  blocks: [...half(words.first, custody), { kind: 'text', small: true, text: words.cut }, ...half(words.second, custody)],
  closing: { code: { text: `${number} ${custody.tag}`, caption: words.code }, lines: [estate.letterhead?.issuer ?? estate.name, dateTimeWords(at)] },
  footer: `${estate.name} · ${words.title} ${number}`, at
})
