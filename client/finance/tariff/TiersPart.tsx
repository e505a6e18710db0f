import { View } from '@tarojs/components'
import { Button, Field, TextField } from '../../kit'
import { words } from '../tariffs/words'
import type { PartProps } from './part-props'

/** As the contract says. */
const mostTiers = 5

/** What so much of a month's use costs; with one tier simply a price. */
export function TiersPart ({ draft: { tiers }, change, at }: PartProps) {
  const set = (place: number, part: Partial<typeof tiers[number]>) => change({ tiers: tiers.map((each, index) => index === place ? { ...each, ...part } : each) })
  return <Field label={words.tiers} hint={words.tiersHint} error={at('version.tiers') ?? at('version.price')}>
    {tiers.map(({ over, price }, place) => <View key={place} className='finance-pair'>
      <TextField label={words.tierOver(place)} type='digit' maxLength={8} disabled={place === 0} value={over} onChange={value => set(place, { over: value })} />
      <TextField label={words.tierPrice} type='digit' maxLength={8} value={price} onChange={value => set(place, { price: value })} />
    </View>)}
    <View className='finance-buttons'>
      {tiers.length < mostTiers && <Button kind='soft' small icon='plus' onTap={() => change({ tiers: [...tiers, { over: '', price: '' }] })}>{words.addTier}</Button>}
      {tiers.length > 1 && <Button kind='quiet' small onTap={() => change({ tiers: tiers.slice(0, -1) })}>{words.dropTier}</Button>}
    </View>
  </Field>
}
