import { View } from '@tarojs/components'
import { entries } from '@domain/matter/matter'
import { entryWords } from '@domain/words'
import { Field, Options, Segments, TextField } from '../../kit'
import type { Worker } from '../../desk/StaffPage'
import { AreaField } from './AreaField'
import type { Draft, Fill } from './draft'
import { placeOf } from './said-of'
import { Similar } from './Similar'
import { words } from './words'

interface WhereProps {
  me: Worker
  draft: Draft
  fill: Fill
  error?: string | undefined
}

/** Where it is: the household's own rooms, or an area that everybody shares. */
export function Where ({ me: { estate }, draft, fill, error }: WhereProps) {
  const { household, zoneId, areaId, detail, entry, categoryId } = draft
  const place = placeOf(draft)
  const area = estate.areas.find(each => each.id === areaId)
  const ways = [{ key: 'home', label: words.atHome }, { key: 'area', label: words.inPublic }] as const
  return <Field label={words.where} error={error}>
    {household && <Segments items={ways} active={place} onPick={where => fill({ where })} />}
    {place === 'home'
      ? <View className='record-home'>
        <View className='record-home-label'>{household?.label}</View>
        <Options as='chips' label={words.entry} value={entry} onPick={picked => fill({ entry: picked })} items={entries.map(key => ({ key, label: entryWords[key] }))} />
      </View>
      : <View>
        <AreaField estate={estate} zoneId={zoneId} area={area} error={error} onPick={picked => fill({ areaId: undefined, ...picked })} />
        {area && <View className='record-detail'>
          <TextField label={words.detail} value={detail} onChange={text => fill({ detail: text })} placeholder={words.detailHint} maxLength={60} />
        </View>}
        {area && <Similar key={area.id} area={area} categoryId={categoryId} />}
      </View>}
  </Field>
}
