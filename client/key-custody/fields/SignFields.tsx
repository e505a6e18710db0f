import { keysWords, withdrawText } from '@domain/key-custody/texts'
import type { Action } from '@domain/matter/step'
import type { CustodyView } from '@domain/key-custody/view'
import { inputWords } from '@domain/words'
import { Notice, SignaturePad } from '../../kit'
import type { FieldProps } from '../../matter/fields/field-props'

/** What stands above a signature, by what is signed. */
const texts: Partial<Record<Action, (custody: CustodyView, said: FieldProps['filled']) => string | undefined>> = {
  signHandIn: ({ text }) => text,
  handIn: ({ text }) => text,
  agreeLock: ({ losses }, { lossId }) => losses.find(each => each.id === lossId)?.text,
  withdraw: ({ tag, keys }, { keyIds = [] }) => keyIds.length > 0 ? withdrawText({ tag, keys }, keyIds) : keysWords(keys)
}

/** The resident's name, written under what they agree to. */
export function OwnerSignField ({ view: { custody }, action, filled, fill, error }: FieldProps) {
  if (action === 'handIn' && custody?.ownerSignedAt !== undefined) return null
  const text = custody && texts[action]?.(custody, filled)
  return <>
    {text && <Notice icon='form'>{text}</Notice>}
    <SignaturePad label={inputWords.ownerStrokes} value={filled.ownerStrokes ?? []} error={error} onChange={strokes => fill({ ownerStrokes: strokes.length > 0 ? strokes : undefined })} />
  </>
}

export const DeskSignField = ({ filled: { deskStrokes = [] }, fill, error }: FieldProps) =>
  <SignaturePad label={inputWords.deskStrokes} value={deskStrokes} error={error} onChange={strokes => fill({ deskStrokes: strokes.length > 0 ? strokes : undefined })} />
