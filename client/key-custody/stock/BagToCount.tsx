import { useState } from 'react'
import type { StockCard } from '@domain/key-custody/contract'
import { keyWords } from '@domain/key-custody/texts'
import { Button, Card, Chip, Row, Several } from '../../kit'
import { words } from '../words'

interface BagToCountProps { bag: StockCard, done: boolean, busy: boolean, onFound: (found: string[]) => unknown }

/** One bag: all there in one tap, or which of its keys are. */
export function BagToCount ({ bag: { tag, keys }, done, busy, onFound }: BagToCountProps) {
  const [some, setSome] = useState<string[]>()
  return <Card>
    <Row title={words.tag(tag)} note={keys.map(keyWords).join(' · ')} {...(done ? { chip: <Chip tone='jade'>{words.save}</Chip> } : { act: <>
      <Button kind='soft' small busy={busy} label={`${tag}，${words.allThere}`} onTap={() => onFound(keys.map(each => each.id))}>{words.allThere}</Button>
      <Button kind='quiet' small label={`${tag}，${words.notAll}`} onTap={() => setSome(keys.map(each => each.id))}>{words.notAll}</Button>
    </> })} />
    {some && !done && <>
      <Several label={words.tag(tag)} items={keys.map(each => ({ key: each.id, label: keyWords(each) }))} values={some} onChange={setSome} />
      <Button small busy={busy} label={`${tag}，${words.save}`} onTap={() => onFound(some)}>{words.save}</Button>
    </>}
  </Card>
}
