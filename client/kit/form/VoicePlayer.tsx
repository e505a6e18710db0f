import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { classes } from '../classes'
import { Icon } from '../show/Icon'
import { words } from '../words'
import { Tap } from './Tap'
import './VoiceNote.scss'

/** Plays a voice note; the longer it is, the wider. */
export function VoicePlayer ({ src, ms }: { src: string, ms: number }) {
  const audio = useRef<Taro.InnerAudioContext>()
  const [playing, setPlaying] = useState(false)
  const seconds = Math.max(1, Math.round(ms / 1000))
  useEffect(() => () => audio.current?.destroy(), [src])

  const toggle = () => {
    if (playing) return audio.current?.stop()
    audio.current?.destroy()
    const player = audio.current = Taro.createInnerAudioContext()
    player.src = src
    player.onEnded(() => setPlaying(false))
    player.onStop(() => setPlaying(false))
    player.onError(() => setPlaying(false))
    player.play()
    setPlaying(true)
  }
  return <Tap
    className={classes('kit-voice-button', 'kit-voice-player')} label={`${playing ? words.stopPlaying : words.play}，${words.seconds(seconds)}`} onTap={toggle}>
    <Icon name={playing ? 'stop' : 'play'} washed />
    <View className='kit-voice-time'>{words.seconds(seconds)}</View>
  </Tap>
}
