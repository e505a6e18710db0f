/** 出入证: a card for everybody who may come in, several on one page. Whoever was removed is not on it. */
import type { Estate } from '../estate/estate'
import type { Paper, PaperCard } from '../kit/paper'
import type { Matter } from '../matter/matter'
import type { Permit, RenovationFiling, Worker } from './filing'
import { marksOf } from './paper-permit'
import { lastDay, standingOf } from './standing'
import { passWords, paperWords as words } from './words'

type Printed = Matter & { renovation: RenovationFiling & { permit: Permit } }

interface Printing { matter: Printed, estate: Estate, /** ms */ at: number, codeOf: (workerId: string) => string, /** By stored file. */ photos: ReadonlyMap<string, Uint8Array> }

const cardOf = ({ name, trade, pass, id, photo, since }: Worker, { matter: { renovation: { permit }, place }, codeOf, photos }: Printing): PaperCard => {
  const picture = photos.get(photo)
  return {
    title: name, code: codeOf(id), ...(picture && { picture }),
    lines: [`${words.kind}：${passWords[pass].name} · ${words.trade}：${trade}`, place.label, `${words.until}：${lastDay(permit, { pass, since })}`]
  }
}

export function passesPaper (printing: Printing): Paper {
  const { matter, estate, at } = printing, { renovation: { permit, workers } } = matter, { letterhead } = estate
  return {
    size: 'A4', head: letterhead ? `${letterhead.issuer} · ${estate.name}` : estate.name, title: words.pass, number: words.no + permit.no,
    marks: marksOf(standingOf(matter, permit, undefined, at)),
    blocks: [
      { kind: 'text', text: words.passRule, small: true },
      { kind: 'cards', cards: workers.filter(each => each.state === 'active').map(each => cardOf(each, printing)) }
    ],
    closing: { lines: [`${words.issuer}：${letterhead?.issuer ?? estate.name}`], ...letterhead && { stamp: { name: letterhead.issuer, purpose: words.purpose } } },
    footer: `${estate.name} · ${words.pass} ${permit.no}`, at
  }
}
