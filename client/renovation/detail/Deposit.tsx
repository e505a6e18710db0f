import { yuan } from '@domain/kit/yuan'
import { fenOf } from '@domain/renovation/sums'
import type { RenovationView } from '@domain/renovation/view'
import { Card, Chip, Figures, PhotoGrid, Row, Section, type Tone } from '../../kit'
import { words } from '../words'

type Deduction = RenovationView['deductions'][number]
type State = keyof typeof words.deductionStates

const stateOf = ({ answer, decision }: Deduction): State => decision ? 'decided' : answer ?? 'open'

const tones: Record<State, Tone> = { open: 'amber', agreed: 'jade', objected: 'cinnabar', decided: 'sky' }

/** What is held, what is taken off for what, and what goes back. */
export function Deposit ({ body: { depositFen, deductions, toReturnFen } }: { body: RenovationView }) {
  if (depositFen === 0) return null
  return <Section title={words.deposit}><Card>
    <Figures lines={[
      { text: words.held, figure: `¥${yuan(depositFen)}` },
      ...deductions.map(each => ({ text: each.what, figure: `−¥${yuan(fenOf({ ...each, photos: [] }))}` })),
      { text: words.goesBack, figure: `¥${yuan(toReturnFen)}`, strong: true }
    ]} />
    {deductions.map(each => { const state = stateOf(each); return <Row key={each.id} title={each.what} note={[each.objection, each.decision?.reason].filter(Boolean).join(' · ')} chip={<Chip tone={tones[state]}>{words.deductionStates[state]}</Chip>} /> })}
    <PhotoGrid photos={deductions.flatMap(each => each.photos.map(({ url }) => ({ src: url })))} />
  </Card></Section>
}
