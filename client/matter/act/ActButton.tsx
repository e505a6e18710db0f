import Taro from '@tarojs/taro'
import { pageOf as matterPage } from '@domain/matter/page-of'
import { useEffect } from 'react'
import { ask, Button, say } from '../../kit'
import { askToBeTold } from '../grants'
import { troubleWords } from '../trouble'
import { words } from '../words'
import type { ActProps } from './ActSheet'
import { fields } from '../fields'
import { asksOf, isAskable, isOneTap, pageOf } from './asks'
import { labelOf } from './label-of'
import { useMove } from './use-move'
import { knownOf } from './ways'

interface ActButtonProps extends ActProps {
  kind: 'primary' | 'ghost' | 'danger' | 'soft'
  /** It asks for something first. */
  onForm: () => unknown
}

/** A step as a button: done in one tap, or leading to its form or its page. */
export function ActButton ({ view, me, step, kind, own = {}, ways = {}, onForm, onDone, onStale }: ActButtonProps) {
  const act = useMove(view, step.action)
  const known = knownOf(step, view, ways), sheet = ways.sheets?.[step.action]
  // Beside the desk's list a kind's own fields are not there: they are asked for on its page.
  const page = pageOf(step, view) ?? (sheet || isAskable(step, { ...fields, ...own, ...known }) ? undefined : matterPage(view.id, view.kind))

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
    if (!question && (sheet ?? (!isReady && asksOf(step).length > 0))) return onForm()
    askToBeTold(me)
    if (!question && isReady) return run()
    return ask(question ?? { title: words.danger(labelOf(step, view)), danger: true }).then(sure => sure ? run() : undefined)
  }
  return <Button kind={kind} busy={act.busy} onTap={tap}>{labelOf(step, view)}</Button>
}
