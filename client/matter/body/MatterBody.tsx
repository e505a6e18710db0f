import { View } from '@tarojs/components'
import type { Action } from '@domain/matter/step'
import type { MatterView } from '@domain/matter/view'
import type { Me } from '@domain/people/contract'
import { useState, type PropsWithChildren, type ReactNode } from 'react'
import { Notice, say, Section } from '../../kit'
import { ActSheet } from '../act/ActSheet'
import { stepOf } from '../act/my-step'
import { readerOf } from '../reader'
import { TimelineOf } from '../timeline/TimelineOf'
import { words as matterWords } from '../words'
import { Answering } from './Answering'
import { Described } from './Described'
import { Head } from './Head'
import { Promises } from './Promises'
import { RequesterCard } from './RequesterCard'
import { words } from './words'
import { Writing } from './Writing'
import './body.scss'

interface MatterBodyProps extends PropsWithChildren {
  view: MatterView
  me: Me
  onDone: (view: MatterView) => unknown
  /** Something happened that this view does not show yet. */
  onStale: () => unknown
  /** What there is to decide, ahead of everything else. */
  first?: ReactNode
}

/** All there is to know of a matter, top to bottom: for its own page, and beside the desk's list on wide screens. What its kind has beside comes as children. */
export function MatterBody ({ view, me, onDone, onStale, first, children }: MatterBodyProps) {
  const [open, setOpen] = useState<Action>()
  const reader = readerOf(me, view.mine)
  const step = open && stepOf(view, me, open)
  const close = () => setOpen(undefined)
  const done = (next: MatterView) => {
    close()
    say(matterWords.sayDone)
    onDone(next)
  }
  return <View>
    <Head view={view} reader={reader} />
    {view.needsLook && <Notice tone='amber' icon='eye'>{matterWords.needsLook}</Notice>}
    <View className='matter-gap'><Answering view={view} me={me} reader={reader} onWrite={view.may.includes('say') ? () => setOpen('say') : undefined} /></View>
    {first}
    {reader === 'staff' && <Promises view={view} />}
    {reader === 'staff' && <RequesterCard view={view} onCalled={onStale} />}
    <Described view={view} />
    {children}
    <Section title={words.timeline}>
      <Writing view={view} reader={reader} onOpen={setOpen} />
      <TimelineOf view={view} meId={me.who?.id} reader={reader} />
    </Section>
    {step && <ActSheet key={step.action} view={view} me={me} step={step} onDone={done} onStale={() => { close(); onStale() }} onClose={close} />}
  </View>
}
