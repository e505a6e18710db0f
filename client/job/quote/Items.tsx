import { View } from '@tarojs/components'
import { Button, Card, IconButton, Section, TextField } from '../../kit'
import { MoneyField } from '../../matter'
import { words } from '../words'
import { blankItem, type TypedItem } from './form'
import './items.scss'

interface ItemsProps { items: readonly TypedItem[], onChange: (items: readonly TypedItem[]) => unknown }

/** The lines of a quote: as many as there are, each with what it costs as a whole. */
export function Items ({ items, onChange }: ItemsProps) {
  const set = (place: number, part: Partial<TypedItem>) => onChange(items.map((each, at) => at === place ? { ...each, ...part } : each))
  return <Section title={words.items}>
    {items.map((item, place) => <Card key={place}>
      <TextField label={words.item} maxLength={40} value={item.name} onChange={name => set(place, { name })} />
      <View className='job-item'>
        <View className='job-item-figure'><TextField label={words.quantity} type='number' maxLength={5} value={item.quantity} onChange={quantity => set(place, { quantity })} /></View>
        <View className='job-item-figure'><MoneyField label={words.yuan} value={item.yuan} onChange={yuan => set(place, { yuan })} /></View>
        {items.length > 1 && <View className='job-item-remove'><IconButton icon='trash' label={words.removeItem(item.name)} onTap={() => onChange(items.filter((_each, at) => at !== place))} /></View>}
      </View>
    </Card>)}
    <Button kind='soft' icon='plus' onTap={() => onChange([...items, blankItem])}>{words.addItem}</Button>
  </Section>
}
