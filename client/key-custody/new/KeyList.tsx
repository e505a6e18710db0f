import { keyKinds } from '@domain/key-custody/custody'
import { keyKindWords } from '@domain/key-custody/words'
import { Button, Card, Field, Options, Row, TextField } from '../../kit'
import { words } from '../words'
import { mostKinds, mostPieces, nextKind, type ToldKey } from './told'

const kinds = keyKinds.map(key => ({ key, label: keyKindWords[key] }))

interface KeyListProps { keys: readonly ToldKey[], onChange: (keys: ToldKey[]) => unknown, error?: string | undefined }

/** Kinds and pieces of keys, one card each. */
export function KeyList ({ keys, onChange, error }: KeyListProps) {
  const change = (place: number, part: Partial<ToldKey>) => onChange(keys.map((each, n) => n === place ? { ...each, ...part } : each))
  return <Field label={words.keys} error={error}>
    {keys.map(({ kind, pieces, note }, place) => <Card key={place}>
      <Options as='chips' label={words.keys} items={kinds} value={kind} onPick={picked => change(place, { kind: picked })} />
      <Row title={words.pieces(pieces)} act={<>
        <Button kind='soft' small label={`${keyKindWords[kind]}，${words.fewer}`} disabled={pieces <= 1} onTap={() => change(place, { pieces: pieces - 1 })}>－</Button>
        <Button kind='soft' small label={`${keyKindWords[kind]}，${words.more}`} disabled={pieces >= mostPieces} onTap={() => change(place, { pieces: pieces + 1 })}>＋</Button>
        {keys.length > 1 && <Button kind='quiet' small label={`${words.dropKey}，${keyKindWords[kind]}`} onTap={() => onChange(keys.filter((_, n) => n !== place))}>{words.dropKey}</Button>}
      </>} />
      <TextField label={words.keyNote} value={note} onChange={text => change(place, { note: text })} placeholder={words.keyNoteExample} maxLength={30} />
    </Card>)}
    {keys.length < mostKinds && <Button kind='soft' icon='plus' onTap={() => onChange([...keys, { kind: nextKind(keys), pieces: 1, note: '' }])}>{words.addKey}</Button>}
  </Field>
}
