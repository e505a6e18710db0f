/** 装修许可证: what hangs at the door of the home. What it says follows from the filing as it stands; the QR has the last word. */
import type { Duty, Estate } from '../estate/estate'
import { dateTimeWords, dateWords } from '../inbox/time-words'
import type { Paper } from '../kit/paper'
import type { Matter } from '../matter/matter'
import type { Permit, RenovationFiling } from './filing'
import { rulesOf } from './rules'
import { standingOf, type Standing } from './standing'
import { paperWords as words, standingWords } from './words'
import { worksIn, type Work } from './works'

type Printed = Matter & { renovation: RenovationFiling & { permit: Permit } }

interface Printing { matter: Printed, estate: Estate, /** ms */ at: number, /** What the QR says. */ code: string, stamp?: Uint8Array | undefined }

/** What nobody shall overlook. */
export const marksOf = (standing: Standing): string[] => standing === 'valid' || standing === 'notYet' ? [] : [standingWords[standing].title]

const windows = (duties: readonly Duty[]): string => duties.map(({ from, until }) => `${from}–${until}`).join('、')

const noteOf = ({ noisy, hotWork }: Work): string => [...noisy ? [words.noisy] : [], ...hotWork ? [words.hotWork] : []].join('；')

export function permitPaper ({ matter, estate, at, code, stamp }: Printing): Paper {
  const { renovation: { permit, contractor, works }, requester, place } = matter, { letterhead } = estate
  return {
    size: 'A4', head: letterhead ? `${letterhead.issuer} · ${estate.name}` : estate.name, title: words.permit, number: words.no + permit.no,
    marks: marksOf(standingOf(matter, permit, undefined, at)),
    blocks: [
      { kind: 'facts', facts: [[words.place, place.label]] },
      { kind: 'facts', facts: [[words.holder, requester.name], [words.contractor, contractor.name], [words.inCharge, contractor.personInCharge], [words.issued, dateTimeWords(permit.issuedAt)]] },
      { kind: 'facts', facts: [[words.period, `${permit.from} — ${permit.until}`]] },
      { kind: 'heading', text: words.works },
      { kind: 'table', columns: [{ title: words.work, wide: 6 }, { title: words.note, wide: 6 }], rows: worksIn(estate, works).map(each => [each.name, noteOf(each)]) },
      { kind: 'heading', text: words.hours },
      { kind: 'text', text: `${windows(rulesOf(estate).hours.workday)}。${words.restDays}` },
      { kind: 'text', text: words.rule, small: true }
    ],
    closing: {
      code: { text: code, caption: words.check }, lines: [`${words.issuer}：${letterhead?.issuer ?? estate.name}`, dateWords(permit.issuedAt)],
      ...letterhead && { stamp: { name: letterhead.issuer, purpose: words.purpose, ...stamp && { picture: stamp } } }
    },
    footer: `${estate.name} · ${words.permit} ${permit.no}`, at
  }
}
