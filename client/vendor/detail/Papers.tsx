import type { SeenPaper, VendorView } from '@domain/vendor/view'
import { leftWords, paperWords } from '@domain/vendor/words'
import { yuan } from '@domain/kit/yuan'
import { Card, Chip, Icon, PhotoGrid, Row, Section } from '../../kit'
import { words } from '../words'

/** Managers are reminded from here on, days. */
const soon = 30

const toneOf = (days: number) => days < 0 ? 'cinnabar' as const : days <= soon ? 'amber' as const : 'jade' as const

function Held ({ title, note, until, days, url }: { title: string, note: string } & Pick<SeenPaper, 'until' | 'days' | 'url'>) {
  return <>
    <Row lead={<Icon name='file' tone={toneOf(days)} washed />} title={title} note={[note, until].join(' · ')} chip={<Chip tone={toneOf(days)}>{leftWords(days)}</Chip>} />
    {url !== undefined && <PhotoGrid photos={[{ src: url, caption: title }]} />}
  </>
}

/** What it shows that it may do the work, with the days that are left of each. */
export function Papers ({ vendor: { papers, contract } }: { vendor: VendorView }) {
  return <Section title={words.papers}><Card>
    {papers.length === 0 && !contract && <Row title={words.noPapers} note={words.contractNote} />}
    {papers.map((each, place) => <Held key={place} title={paperWords[each.kind]} note={words.number(each.no)} {...each} />)}
    {contract && <Held title={paperWords.contract} note={[words.number(contract.no), words.callOut(yuan(contract.callOutFen)), contract.taxNote].join(' · ')} {...contract} />}
  </Card></Section>
}
