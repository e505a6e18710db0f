import type { MatterView } from '@domain/matter/view'
import { itemRows, type What } from '@domain/move-in/items'
import type { ItemView } from '@domain/move-in/view'
import { doerWords, moveActionWords, whatHints, whatWords } from '@domain/move-in/words'
import type { Action } from '@domain/matter/step'
import { Button, Card, Chip, Icon, Ring, Row, Section, serverNow, type Tone } from '../../kit'
import { goHandbook, goHousehold } from '../../acknowledgement/routes'
import { timeWords } from '../../matter'
import { words } from '../words'

interface ChecklistProps { view: MatterView, onStep: (action: Action) => unknown }

/** What is done on a page of its own, by whoever moves or with the clerk. */
const ways: Partial<Record<What, (view: MatterView) => unknown>> = { handbook: ({ mine, place: { premisesId } }) => mine || premisesId === undefined ? goHandbook() : goHousehold(premisesId) }

const tones: Record<ItemView['state'], Tone> = { done: 'jade', next: 'amber', waiting: 'plain' }

const chipOf = ({ state, after, optional }: ItemView) =>
  ({ done: words.done, next: optional ? words.optional : undefined, waiting: words.waiting(after.map(each => whatWords[each]).join('、')) })[state]

const noteOf = ({ what, state, byName, doneAt, by }: ItemView) => state === 'done' && doneAt !== undefined
  ? words.doneBy(byName ?? '', timeWords(doneAt, serverNow()))
  : `${whatHints[what]} · ${words.by(by.map(each => doerWords[each]).join('、'))}`

/** What has to be done, as large rows: how far it is, who does it, and the step that is this person's to take. */
export function Checklist ({ view, onStep }: ChecklistProps) {
  const { items, done, of } = view.moving!, next = items.find(each => each.state === 'next' && !each.optional)
  return <Section title={words.list}>
    <Card><Row
      lead={<Ring left={of === 0 ? 1 : done / of} label={`${done}/${of}`} reads={words.progress(done, of)} />}
      title={words.progress(done, of)} note={next ? words.next(whatWords[next.what]) : words.allDone} /></Card>
    <Card>{items.map(item => {
      const step = itemRows[item.what].steps.find(each => view.may.includes(each)), chip = chipOf(item), way = item.state === 'next' && step ? ways[item.what] : undefined
      return <Row
        key={item.what} lead={<Icon name={item.state === 'done' ? 'check' : 'clock'} tone={tones[item.state]} washed />} title={whatWords[item.what]} note={noteOf(item)}
        label={way && whatWords[item.what]} onTap={way && (() => way(view))}
        chip={chip && !step ? <Chip tone={tones[item.state]}>{chip}</Chip> : undefined}
        act={step && item.state !== 'done' && <Button kind='soft' small label={moveActionWords[step]} onTap={() => onStep(step)}>{moveActionWords[step]}</Button>} />
    })}</Card>
  </Section>
}
