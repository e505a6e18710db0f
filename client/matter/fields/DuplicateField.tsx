import { matterContract } from '@domain/matter/contract'
import { inputWords } from '@domain/words'
import { connect, Field, Options, Skeleton, useCall } from '../../kit'
import { troubleWords } from '../trouble'
import { hintOf, type FieldProps } from './field-props'

const api = connect(matterContract)

/** Which of the zone's open matters it repeats. */
export function DuplicateField ({ view, must, filled, fill, error }: FieldProps) {
  const { data, error: failure } = useCall(() => api.list({ view: 'zone', zoneId: view.place.zoneId }))
  const items = data?.items.filter(each => each.kind === view.kind && each.id !== view.id).map(({ id, title, number, place }) => ({ key: id, label: title, note: `${number} · ${place}` }))
  return <Field label={inputWords.duplicateOf} hint={hintOf(must)} error={error ?? troubleWords(failure)}>
    {items ? <Options label={inputWords.duplicateOf} items={items} value={filled.duplicateOf} onPick={duplicateOf => fill({ duplicateOf })} /> : <Skeleton />}
  </Field>
}
