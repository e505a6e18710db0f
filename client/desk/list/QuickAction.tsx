import Taro from '@tarojs/taro'
import type { MatterCard } from '@domain/matter/contract'
import { pageOf as matterPage } from '@domain/matter/page-of'
import type { Step } from '@domain/matter/step'
import type { MatterView } from '@domain/matter/view'
import { actionWords } from '@domain/words'
import { useEffect } from 'react'
import { Button } from '../../kit'
import { askToBeTold, troubleWords } from '../../matter'
import { isAskable, isOneTap, pageOf } from '../../matter/act/asks'
import { useMove } from '../../matter/act/use-move'
import { fields } from '../../matter/fields'
import type { Worker } from '../StaffPage'

interface QuickActionProps {
  matter: MatterCard
  step: Step
  me: Worker
  onDone: (view: MatterView) => unknown
  /** Refused: somebody was quicker, or there is no network. In words; must stay the same function. */
  onRefused: (why: string) => unknown
  /** It asks for something first. */
  onForm: () => unknown
}

/** The next step of a row: done in one tap, or leading to its page or its form. */
export function QuickAction ({ matter, step, me, onDone, onRefused, onForm }: QuickActionProps) {
  const act = useMove(matter, step.action)
  const page = pageOf(step, matter) ?? (isAskable(step, fields) ? undefined : matterPage(matter.id, matter.kind))

  useEffect(() => {
    const why = troubleWords(act.error)
    if (why !== undefined) onRefused(why)
  }, [act.error, onRefused])

  const tap = () => {
    askToBeTold(me)
    if (page !== undefined) return Taro.navigateTo({ url: page })
    if (!isOneTap(step)) return onForm()
    return act.run({}).then(view => { if (view) onDone(view) })
  }
  return <Button kind='soft' small busy={act.busy} onTap={tap}>{actionWords[step.action]}</Button>
}
