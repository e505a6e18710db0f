/** 确认书 as a paper, as source document 5 has it: every line of it follows from the act. */
import type { Estate } from '../estate/estate'
import { dateTimeWords, dateWords } from '../inbox/time-words'
import { moment } from '../kit/calendar'
import type { Fact, Paper, PaperBlock, PaperPicture } from '../kit/paper'
import type { Acknowledgement } from './act'
import type { Edition } from './edition'
import { editionWords } from './text'
import { paperWords as words, standingWords, wayWords } from './words'

export type Drawn = Omit<Acknowledgement, 'seq' | 'previous' | 'hash' | 'file'>

export interface Pictures { seal?: Uint8Array | undefined, attorney?: Uint8Array | undefined, pages: readonly Uint8Array[] }

function factsOf ({ signatory, way, evidence: { witness, phoneMask }, at, signedOn }: Drawn): Fact[] {
  return [
    ...(signatory.kind === 'company' ? [[words.company, signatory.company], [standingWords[signatory.standing], signatory.name]] as const : [[words.individual, signatory.name]] as const),
    [words.on, dateWords(signedOn === undefined ? at : moment(signedOn))], [words.how, wayWords[way]],
    ...(witness ? [[way === 'paper' ? words.filed : words.witness, witness.name] as const] : []), ...(phoneMask ? [[words.phone, phoneMask] as const] : [])
  ]
}

function signed ({ signatory, strokes, at }: Drawn): PaperBlock[] {
  if (!strokes) return []
  const label = signatory.kind === 'company' ? standingWords[signatory.standing] : words.individual
  return [{ kind: 'signatures', signatures: [{ label, name: signatory.name, when: dateTimeWords(at), strokes }] }]
}

const shown = ({ attorney, pages }: Pictures): PaperPicture[] => [
  ...(attorney ? [{ caption: words.attorney, picture: attorney }] : []), ...pages.map(picture => ({ caption: words.page, picture }))
]

/** @param code what its QR says */
export function actPaper (act: Drawn, estate: Pick<Estate, 'name' | 'letterhead'>, code: string, pictures: Pictures): Paper {
  const { text, number, corrects, at, signatory } = act, seen = shown(pictures)
  return {
    size: 'A4', head: estate.letterhead ? `${estate.letterhead.issuer} · ${estate.name}` : estate.name, title: words.title, number: '', marks: [], at,
    blocks: [
      { kind: 'text', text: words.number + number },
      ...text.map(each => ({ kind: 'text', text: each } as const)),
      ...(corrects ? [{ kind: 'text', text: words.corrects(corrects.number, corrects.reason) } as const] : []),
      { kind: 'facts', facts: factsOf(act) },
      ...signed(act),
      ...(seen.length > 0 ? [{ kind: 'pictures', pictures: seen } as const] : []),
      ...(act.way === 'paper' ? [] : [{ kind: 'text', small: true, text: words.honest } as const])
    ],
    closing: {
      code: { text: code, caption: words.check },
      lines: [...(signatory.kind === 'company' ? [`${words.seal}：`] : []), `${words.on}：${dateWords(act.signedOn === undefined ? at : moment(act.signedOn))}`, words.kept],
      ...(pictures.seal && signatory.kind === 'company' && { stamp: { name: signatory.company, purpose: words.seal, picture: pictures.seal } })
    },
    footer: `${words.title} ${number}`
  }
}

/** The handbook itself, as it was frozen. @param at of publishing */
export const editionPaper = ({ edition, title, chapters, changes }: Pick<Edition, 'edition' | 'title' | 'chapters' | 'changes'>, estate: Pick<Estate, 'name' | 'letterhead'>, at: number): Paper => ({
  size: 'A4', head: estate.letterhead ? `${estate.letterhead.issuer} · ${estate.name}` : estate.name, title, number: '', marks: [], at,
  blocks: [
    { kind: 'text', text: `${editionWords(edition)}${words.edition}` },
    ...(changes ? [{ kind: 'heading', text: words.changes }, { kind: 'text', text: changes }] as const : []),
    ...chapters.flatMap(each => [{ kind: 'heading', text: each.title } as const, ...each.paragraphs.map(text => ({ kind: 'text', text } as const))])
  ],
  closing: { lines: [dateWords(at)] },
  footer: `${title} ${edition}`
})
