import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { ask, Button, say } from '../../kit'
import { askToBeTold } from '../grants'
import { troubleWords } from '../trouble'
import { words } from '../words'
import type { ActProps } from './ActSheet'
import { asksOf, isOneTap, pageOf } from './asks'
import { labelOf } from './label-of'
import { useMove } from './use-move'

interface ActButtonProps extends ActProps {
  kind: 'primary' | 'ghost' | 'danger' | 'soft'
  /** It asks for something first. */
  onForm: () => unknown
}

/** A step as a button: done in one tap, or leading to its form or its page. */
export function ActButton ({ view, me, step, kind, onForm, onDone, onStale }: ActButtonProps) {
  const act = useMove(view, step.action)
  const page = pageOf(step, view)

  useEffect(() => {
    const trouble = troubleWords(act.error)
    if (trouble !== undefined) say(trouble)
  }, [act.error])

  const run = async () => {
    const next = await act.run({})
    if (next) onDone(next)
    else onStale?.()
  }
  const tap = () => {
    if (page !== undefined) return Taro.navigateTo({ url: page })
    if (!isOneTap(step) && asksOf(step).length > 0) return onForm()
    askToBeTold(me)
    if (isOneTap(step)) return run()
    return ask({ title: words.danger(labelOf(step, view)), danger: true }).then(sure => sure ? run() : undefined)
  }
  return <Button kind={kind} busy={act.busy} onTap={tap}>{labelOf(step, view)}</Button>
}
