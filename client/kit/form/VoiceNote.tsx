import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { classes } from '../classes'
import { say } from '../page/say'
import { recorder } from '../ports/recorder'
import { longestMs, type Recording } from '../ports/shapes'
import { Icon } from '../show/Icon'
import { words } from '../words'
import { IconButton } from './IconButton'
import { Tap } from './Tap'
import { VoicePlayer } from './VoicePlayer'
import './VoiceNote.scss'

interface VoiceNoteProps {
  note: Recording | undefined
  onChange: (note: Recording | undefined) => void
}

/** Says it instead of typing it: one tap begins, one ends, then it can be heard or removed. Absent where nothing can record. */
export function VoiceNote ({ note, onChange }: VoiceNoteProps) {
  const [seconds, setSeconds] = useState<number>()
  const recording = seconds !== undefined

  const stop = async () => {
    setSeconds(undefined)
    onChange(await recorder.stop())
  }
  const start = async () => {
    try {
      await recorder.start()
      setSeconds(0)
    } catch {
      say(words.microphoneForbidden)
    }
  }
  useEffect(() => {
    if (seconds === undefined) return undefined
    const timer = setTimeout(() => seconds + 1 >= longestMs / 1000 ? void stop() : setSeconds(seconds + 1), 1000)
    return () => clearTimeout(timer)
  })

  if (!recorder.available) return null
  if (note) {
    return <View className='kit-voice'>
      <VoicePlayer src={note.path} ms={note.ms} />
      <IconButton icon='trash' label={words.removeVoice} onTap={() => onChange(undefined)} />
    </View>
  }
  return <Tap className={classes('kit-voice-button', recording && 'kit-voice-recording')} onTap={recording ? stop : start}>
    <Icon name={recording ? 'stop' : 'mic'} washed />
    {recording ? words.recording : words.record}
    {recording && <View className='kit-voice-time'>{words.seconds(seconds)}</View>}
  </Tap>
}
