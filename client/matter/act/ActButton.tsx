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
import { knownOf } from './ways'

interface ActButtonProps extends ActProps {
  kind: 'primary' | 'ghost' | 'danger' | 'soft'
  /** It asks for something first. */
  onForm: () => unknown
}

/** A step as a button: done in one tap, or leading to its form or its page. */
export function ActButton ({ view, me, step, kind, ways = {}, onForm, onDone, onStale }: ActButtonProps) {
  const act = useMove(view, step.action)
  const page = pageOf(step, view), known = knownOf(step, view, ways)

  useEffect(() => {
    const trouble = troubleWords(act.error)
    if (trouble !== undefined) say(trouble)
  }, [act.error])

  const run = async () => {
    const next = await act.run(known)
    if (next) onDone(next)
    else onStale?.()
  }
  const tap = () => {
    if (page !== undefined) return Taro.navigateTo({ url: page })
    const question = ways.questions?.[step.action]?.(view), isReady = isOneTap(step, known)
    if (!question && (ways.sheets?.[step.action] ?? (!isReady && asksOf(step).length > 0))) return onForm()
    askToBeTold(me)
    if (!question && isReady) return run()
    return ask(question ?? { title: words.danger(labelOf(step, view)), danger: true }).then(sure => sure ? run() : undefined)
  }
  return <Button kind={kind} busy={act.busy} onTap={tap}>{labelOf(step, view)}</Button>
}
