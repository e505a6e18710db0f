import { View } from '@tarojs/components'
import { aria } from '../aria/aria'
import { classes } from '../classes'
import { Tap } from '../form/Tap'
import type { IconName } from '../icons'
import { Badge } from '../show/Badge'
import { Icon } from '../show/Icon'
import { words } from '../words'
import './TabBar.scss'

export interface TabItem<K extends string = string> {
  key: K
  label: string
  icon: IconName
  /** How many are waiting there, or simply that something is. */
  badge?: number | boolean | undefined
}

interface TabBarProps<K extends string> {
  items: readonly TabItem<K>[]
  active: K
  onPick: (key: K) => unknown
}

const spoken = ({ label, badge }: TabItem) => badge ? `${label}，${badge === true ? words.newThings : words.unread(badge)}` : label

/** The bottom bar of front pages. */
export function TabBar<K extends string> ({ items, active, onPick }: TabBarProps<K>) {
  return <View className='kit-tab-bar'><View className='kit-tab-bar-row' {...aria('tablist')}>
    {items.map(item => {
      const on = item.key === active
      return <Tap
        key={item.key} role='tab' className={classes('kit-tab-bar-item', on && 'kit-tab-bar-on')}
        label={spoken(item)} selected={on} onTap={() => on ? undefined : onPick(item.key)}>
        <View className='kit-tab-bar-icon'><Icon name={item.icon} washed={on} /></View>
        {item.label}
        <Badge count={item.badge} />
      </Tap>
    })}
  </View></View>
}
