import { day } from '@domain/kit/calendar'
import type { RenovationView } from '@domain/renovation/view'
import { drawingWords } from '@domain/renovation/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, Notice, PhotoGrid, Row, Section } from '../../kit'
import { words } from '../words'

/** What was filed and signed. */
export function Content ({ body: { contractor, works, period, drawings, undertaking, finalFrom, linked = [] } }: { body: RenovationView }) {
  const [open, setOpen] = useState(false)
  return <>
    {finalFrom !== undefined && <Notice>{words.finalFrom(day(finalFrom))}</Notice>}
    <Section title={words.facts}><Card>
      <Row title={words.worksTitle} note={works.map(each => each.name).join('、')} />
      <Row title={words.period} note={`${period.from} — ${period.until}`} />
      <Row title={words.contractorTitle} note={`${contractor.name} · ${contractor.personInCharge} · ${contractor.phoneMask}`} />
      {linked.length > 0 && <Row title={words.linked} note={linked.join('、')} />}
      <PhotoGrid photos={drawings.map(({ kind, file }) => ({ src: file.url, caption: drawingWords[kind] }))} />
      <Row title={words.text} note={undertaking.name} act={<Button kind='quiet' small onTap={() => setOpen(!open)}>{words.look}</Button>} />
      {open && undertaking.text.split('\n').map((line, place) => <View key={place}>{line}</View>)}
    </Card></Section>
  </>
}
