import { keyKinds, type KeyKind, type Keys } from '@domain/move-in/moving'
import { keyKindWords, moveInputWords } from '@domain/move-in/words'
import { View } from '@tarojs/components'
import { Field, IconButton, Row } from '../../kit'
import type { FieldProps } from '../../matter/fields/field-props'
import { words } from '../words'

const most = 50

const counted = (keys: readonly Keys[], kind: KeyKind, pieces: number): Keys[] | undefined => {
  const next = keyKinds.flatMap(each => { const count = each === kind ? pieces : keys.find(({ kind: known }) => known === each)?.pieces ?? 0; return count > 0 ? [{ kind: each, pieces: count }] : [] })
  return next.length > 0 ? next : undefined
}

/** Keys and cards by kind and pieces, counted in front of both. */
export function KeysField ({ filled: { keys = [] }, fill, error }: FieldProps) {
  const piecesOf = (kind: KeyKind) => keys.find(each => each.kind === kind)?.pieces ?? 0
  const set = (kind: KeyKind, pieces: number) => fill({ keys: counted(keys, kind, Math.min(most, Math.max(0, pieces))) })
  return <Field label={moveInputWords.keys} error={error}>
    {keyKinds.map(kind => <Row key={kind} title={keyKindWords[kind]} figure={words.pieces(piecesOf(kind))} act={<View className='move-in-count'>
      <IconButton icon='minus' label={words.take(keyKindWords[kind])} onTap={() => set(kind, piecesOf(kind) - 1)} />
      <IconButton icon='plus' label={words.add(keyKindWords[kind])} onTap={() => set(kind, piecesOf(kind) + 1)} />
    </View>} />)}
  </Field>
}
