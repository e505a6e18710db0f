import { View } from '@tarojs/components'
import { Icon, Row, Tap, useElder } from '../../kit'
import { words } from '../words'
import './ElderSwitch.scss'

/** Large type, large targets, few choices: on or off, remembered by this phone. */
export function ElderSwitch () {
  const { elder, setElder } = useElder()
  return <Tap className='lobby-elder-switch' role='checkbox' checked={elder} label={`${words.elderMode}，${elder ? words.on : words.off}，${words.elderNote}`} onTap={() => setElder(!elder)}>
    <Row
      lead={<Icon name='large' tone='jade' washed />} title={words.elderMode} note={words.elderNote}
      trail={<View className={elder ? 'lobby-switch lobby-switch-on' : 'lobby-switch'}><View className='lobby-switch-knob' /></View>} />
  </Tap>
}
