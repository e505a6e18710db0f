import { View } from '@tarojs/components'
import { aria } from '../aria/aria'
import { classes } from '../classes'
import { toneClass, type Tone } from '../tones'
import { words } from '../words'
import './Stepper.scss'

interface StepperProps {
  /** Their names, in order: 已受理 · 处理中 · … */
  steps: readonly string[]
  /** Which one is going on, from 0; `steps.length` when all are done, -1 before the first. */
  now: number
  tone?: Tone
}

/** How far something has come, in a few named steps. */
export function Stepper ({ steps, now, tone = 'jade' }: StepperProps) {
  const spoken = now >= steps.length ? words.allSteps(steps.length) : words.step(Math.max(now, 0) + 1, steps.length, steps[Math.max(now, 0)] ?? '')
  return <View className={classes('kit-stepper', toneClass(tone))} {...aria('img', spoken)}>
    {steps.map((step, index) => <View key={step} className={classes('kit-stepper-step', index <= now && 'kit-stepper-on', index === now && 'kit-stepper-now')}>
      {index > 0 && <View className='kit-stepper-line' />}
      <View className='kit-stepper-dot' />
      {step}
    </View>)}
  </View>
}
