import { View } from '@tarojs/components'
import { people } from '@domain/people/contract'
import { connect, Field, Tap, useCall } from '../../kit'
import { words } from './words'

const api = connect(people)

/** Whom a complaint is about: from the first moment they can't see it. */
export function Accused ({ ids, onChange }: { ids: readonly string[], onChange: (ids: string[]) => void }) {
  const { data = [] } = useCall(() => api.colleagues({}))
  const toggle = (id: string) => onChange(ids.includes(id) ? ids.filter(each => each !== id) : [...ids, id])
  return <Field label={words.accused} hint={words.accusedHint}>
    <View className='kit-options-chips'>
      {data.map(({ personId, name }) => <Tap
        key={personId} role='checkbox' checked={ids.includes(personId)} onTap={() => toggle(personId)}
        className={ids.includes(personId) ? 'kit-option-chip kit-option-chip-on' : 'kit-option-chip'}>{name}</Tap>)}
    </View>
  </Field>
}
