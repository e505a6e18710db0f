import { View } from '@tarojs/components'
import type { Action, Step } from '@domain/matter/step'
import type { MatterView } from '@domain/matter/view'
import type { Me } from '@domain/people/contract'
import { useState } from 'react'
import { Button, Sheet } from '../../kit'
import type { Fields } from '../fields/field-props'
import { useGrantsAhead } from '../grants'
import { words } from '../words'
import { ActButton } from './ActButton'
import { ActSheet } from './ActSheet'
import { buttonsOf } from './buttons-of'
import { stepOf } from './my-step'
import type { Ways } from './ways'
import './Actions.scss'

interface ActionsProps {
  view: MatterView
  me: Me
  /** A step has been taken; here is how things stand now. */
  onDone: (view: MatterView) => unknown
  onStale?: (() => unknown) | undefined
  /** Fields that only this kind's steps have. */
  own?: Fields | undefined
  /** How they are taken, where that is not all in the table. */
  ways?: Ways | undefined
}

/** What is asked right after a step, where it may be: whoever has accepted is in the mood to say how it was. */
const follows: Partial<Record<Action, Action>> = { accept: 'rate' }

/**
 * The buttons of a matter for a page's footer, from the table: one that leads on, its alternative beside it, the rest
 * behind “更多”. Nothing where this person may do nothing.
 */
export function Actions ({ view, me, onDone, onStale, own, ways }: ActionsProps) {
  useGrantsAhead()
  const [open, setOpen] = useState<Action | 'rest'>()
  const { primary, beside, rest } = buttonsOf(view, me)
  const form = open && open !== 'rest' && view.may.includes(open) ? stepOf(view, me, open) : undefined

  const close = () => setOpen(undefined)
  const propsOf = (step: Step) => ({
    view, me, step, own, ways,
    onForm: () => setOpen(step.action),
    onStale: () => { close(); onStale?.() },
    onDone: (next: MatterView) => {
      const then = follows[step.action]
      setOpen(then && next.may.includes(then) ? then : undefined)
      onDone(next)
    }
  })
  return <>
    {rest.length > 0 && (primary ?? beside
      ? <Button kind='quiet' small onTap={() => setOpen('rest')}>{words.more}</Button>
      : <Button kind='ghost' onTap={() => setOpen('rest')}>{words.moreSteps}</Button>)}
    {beside && <ActButton key={beside.action} kind='ghost' {...propsOf(beside)} />}
    {primary && <ActButton key={primary.action} kind='primary' {...propsOf(primary)} />}
    <Sheet open={open === 'rest'} title={words.more} onClose={close}>
      <View className='matter-rest'>
        {rest.map(step => <ActButton key={step.action} kind={step.look === 'danger' ? 'danger' : 'soft'} {...propsOf(step)} />)}
      </View>
    </Sheet>
    {form && (ways?.sheets?.[form.action]?.({ ...propsOf(form), onClose: close }) ?? <ActSheet key={form.action} {...propsOf(form)} onClose={close} />)}
  </>
}
