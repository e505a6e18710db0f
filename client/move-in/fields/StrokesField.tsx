import type { Action } from '@domain/matter/step'
import type { MatterView } from '@domain/matter/view'
import type { SignedName } from '@domain/move-in/moving'
import { Notice, SignaturePad } from '../../kit'
import type { FieldProps } from '../../matter/fields/field-props'
import { words } from '../words'

/** Steps by which whoever moves signs; in the others it is the clerk. */
const signs: Partial<Record<Action, SignedName>> = { signKeys: 'keys', signAgreement: 'agreement', signSettlement: 'settlement' }

const labelOf = ({ mine, requester }: MatterView, isTheirs: boolean) => !isTheirs ? words.sign.clerk : mine ? words.sign.own : words.sign.other(requester?.name ?? '')

/** The text that is signed, whole, and the box to sign in. */
export function StrokesField ({ view, action, filled, fill, error }: FieldProps) {
  const name = signs[action], text = name && view.moving?.toSign[name]
  return <>
    {text && <Notice icon='file'>{text}</Notice>}
    <SignaturePad label={labelOf(view, name !== undefined)} value={filled.strokes ?? []} error={error} onChange={strokes => fill({ strokes: strokes.length > 0 ? strokes : undefined })} />
  </>
}
