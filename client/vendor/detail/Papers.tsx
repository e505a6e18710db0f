import { View } from '@tarojs/components'
import type { SeenPaper, VendorView } from '@domain/vendor/view'
import { leftWords, paperWords } from '@domain/vendor/words'
import { dateWords } from '@domain/inbox/time-words'
import { moment } from '@domain/kit/calendar'
import { yuan } from '@domain/kit/yuan'
import { Card, Chip, Icon, PhotoGrid, Row, Section } from '../../kit'
import { words } from '../words'
import './papers.scss'

/** Managers are reminded from here on, days. */
const soon = 30

const toneOf = (days: number) => days < 0 ? 'cinnabar' as const : days <= soon ? 'amber' as const : 'jade' as const

function Held ({ title, note, until, days, url }: { title: string, note: string } & Pick<SeenPaper, 'until' | 'days' | 'url'>) {
  const said = [note, words.validUntil(dateWords(moment(until)))].join(' · ')
  return <Card>
    <Row lead={<Icon name='file' tone={toneOf(days)} washed />} title={title} note={said} chip={<Chip tone={toneOf(days)}>{days > soon ? words.valid : leftWords(days)}</Chip>} />
    {url !== undefined && <View className='vendor-paper-photo'><PhotoGrid photos={[{ src: url }]} /></View>}
  </Card>
}

/** What it shows that it may do the work, with the days that are left of each. */
export function Papers ({ vendor: { papers, contract } }: { vendor: VendorView }) {
  return <Section title={words.papers}>
    {papers.length === 0 && <Card><Row title={words.noPapers} /></Card>}
    {papers.map((each, place) => <Held key={place} title={paperWords[each.kind]} note={words.number(each.no)} {...each} />)}
    {contract
      ? <Held title={paperWords.contract} note={[words.number(contract.no), contract.taxNote, words.callOut(yuan(contract.callOutFen))].join(' · ')} {...contract} />
      : <Card><Row title={words.noContract} note={words.contractNote} /></Card>}
  </Section>
}
