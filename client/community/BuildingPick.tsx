import { View } from '@tarojs/components'
import { register } from '@domain/register/contract'
import { connect, Field, LoadMore, Notice, Several } from '../kit'
import { troubleWords, usePages } from '../matter'
import { words } from './words'

interface BuildingPickProps { zone: { id: string, name: string }, values: string[], onChange: (buildings: string[]) => void }

const api = connect(register)

/** The buildings of a zone; nothing picked is the whole zone. */
export function BuildingPick ({ zone: { id, name }, values, onChange }: BuildingPickProps) {
  const pages = usePages(after => api.buildings({ zoneId: id, ...(after !== undefined && { after }) }), [id])
  const names = [...new Set([...pages.items.map(each => each.building), ...values])]
  if (pages.error && names.length === 0) return <Notice tone='amber' icon='alert'>{troubleWords(pages.error) ?? ''}</Notice>
  if (names.length === 0) return null
  return <Field label={words.buildingsOf(name)} hint={words.wholeZone(name)}>
    <View>
      <Several label={words.buildingsOf(name)} values={values} onChange={onChange} items={names.map(each => ({ key: each, label: words.building(each) }))} />
      {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
    </View>
  </Field>
}
