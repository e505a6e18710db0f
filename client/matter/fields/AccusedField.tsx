import { View } from '@tarojs/components'
import { inputWords } from '@domain/words'
import { Field, Skeleton, Tap } from '../../kit'
import { troubleWords } from '../trouble'
import { useColleagues } from './colleagues'
import { hintOf, type FieldProps } from './field-props'
import './AccusedField.scss'

const toggled = (ids: readonly string[], id: string) => ids.includes(id) ? ids.filter(each => each !== id) : [...ids, id]

/** Whom a complaint turned out to be about; from then on they can't see it. */
export function AccusedField ({ must, filled: { accusedIds = [] }, fill, error }: FieldProps) {
  const { data, error: failure } = useColleagues()
  const pick = (id: string) => {
    const ids = toggled(accusedIds, id)
    fill({ accusedIds: ids.length > 0 ? ids : undefined })
  }
  return <Field label={inputWords.accusedIds} hint={hintOf(must)} error={error ?? troubleWords(failure)}>
    {data
      ? <View className='matter-accused'>{data.map(({ personId, name }) => <Tap
        key={personId} role='checkbox' checked={accusedIds.includes(personId)} className={accusedIds.includes(personId) ? 'matter-accused-chip matter-accused-on' : 'matter-accused-chip'}
        onTap={() => pick(personId)}>{name}</Tap>)}</View>
      : <Skeleton />}
  </Field>
}
