import type { JobView } from '@domain/job/view'
import { yuan } from '@domain/kit/yuan'
import { Card, Figures, Row, serverNow } from '../../kit'
import { timeWords } from '../../matter'
import { words } from '../words'

/** What is left to be read of it: what was done and what it earns. */
export function Ended ({ job: { category, number, endedAt, items = [], earnsFen } }: { job: JobView }) {
  return <Card>
    <Row title={category} note={number} />
    {endedAt !== undefined && <Row title={words.ended} note={timeWords(endedAt, serverNow())} />}
    <Figures lines={[...items.map(each => ({ text: each.name, note: `× ${each.quantity}`, figure: `¥${yuan(each.costFen)}` })), ...(earnsFen === undefined ? [] : [{ text: words.earns, figure: `¥${yuan(earnsFen)}`, strong: true }])]} />
  </Card>
}
