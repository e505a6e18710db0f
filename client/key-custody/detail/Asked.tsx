import { keysWords } from '@domain/key-custody/texts'
import type { AskView } from '@domain/key-custody/view'
import { lendUseWords } from '@domain/key-custody/words'
import type { Action } from '@domain/matter/step'
import type { MatterView } from '@domain/matter/view'
import { Button, Card, Chip, Notice, Row, Section, serverNow, useChoiceAct, type Tone } from '../../kit'
import { apiOf, timeWords, troubleWords } from '../../matter'
import { words } from '../words'

interface AskedProps { view: MatterView, onDone: (view: MatterView) => unknown, onStale: () => unknown }

const tones: Record<AskView['state'], Tone> = { waiting: 'amber', allowed: 'jade', refused: 'cinnabar', used: 'sky', expired: 'plain' }

/** Questions for the keys: the resident answers with one tap, the desk sees how they were answered. */
export function Asked ({ view, onDone, onStale }: AskedProps) {
  const act = useChoiceAct((key, { askId, action }: { askId: string, action: Action }) => apiOf(view.kind).act({ id: view.id, action, askId, key }))
  const custody = view.custody!, now = serverNow(), mayAnswer = view.may.includes('allowLending')
  const answer = async (askId: string, action: Action) => {
    const next = await act.run({ askId, action })
    if (next) onDone(next)
    else onStale()
  }
  if (custody.asks.length === 0) return null
  return <Section title={mayAnswer ? words.ask : words.asked}>
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
    {[...custody.asks].reverse().map(each => <Card key={each.id}>
      <Row title={words.asks(each.to.name, lendUseWords[each.use])} note={`${keysWords(custody.keys.filter(one => each.keyIds.includes(one.id)))} · ${each.purpose}`} chip={<Chip tone={tones[each.state]}>{words.askState[each.state]}</Chip>} />
      {each.state === 'waiting' && <Notice tone='amber' icon='clock'>{words.left(timeWords(each.expiresAt, now))}</Notice>}
      {each.state === 'waiting' && mayAnswer && <>
        <Button busy={act.busy} label={`${words.allow}，${each.to.name}`} onTap={() => answer(each.id, 'allowLending')}>{words.allow}</Button>
        <Button kind='ghost' busy={act.busy} label={`${words.refuse}，${each.to.name}`} onTap={() => answer(each.id, 'refuseLending')}>{words.refuse}</Button>
      </>}
    </Card>)}
  </Section>
}
