import { View } from '@tarojs/components'
import { TextField } from '../../kit'
import type { Draft, Fill } from './draft'
import { words } from './words'

/** A caller who is on no register: as they say it themselves. */
export function Told ({ draft: { name, phone }, fill, phoneError }: { draft: Draft, fill: Fill, phoneError?: string | undefined }) {
  return <View className='record-told'>
    <TextField label={words.name} value={name} onChange={text => fill({ name: text })} placeholder={words.nameHint} maxLength={30} />
    <TextField label={words.phone} value={phone} onChange={text => fill({ phone: text.replace(/[^\d-]/g, '') })} placeholder={words.phoneHint} maxLength={13} type='text' error={phoneError} />
  </View>
}
