import { View } from '@tarojs/components'
import { useMemoizedFn } from 'ahooks'
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

  const stop = useMemoizedFn(async () => {
    setSeconds(undefined)
    onChange(await recorder.stop())
  })
  const start = async () => {
    try {
      await recorder.start()
      setSeconds(0)
    } catch {
      say(words.microphoneForbidden)
    }
  }
  useEffect(() => {
    if (!recording) return undefined
    const count = setInterval(() => setSeconds((before = 0) => before + 1), 1000)
    const end = setTimeout(() => void stop(), longestMs)
    return () => {
      clearInterval(count)
      clearTimeout(end)
    }
  }, [recording, stop])

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
