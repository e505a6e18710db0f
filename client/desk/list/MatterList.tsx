import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { MatterCard, Page } from '@domain/matter/contract'
import { pageOf } from '@domain/matter/page-of'
import type { Step } from '@domain/matter/step'
import type { MatterView } from '@domain/matter/view'
import { actionWords } from '@domain/words'
import { useCallback, useState } from 'react'
import { LoadMore, Notice, say, type EmptyProps } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import type { Worker } from '../StaffPage'
import { useEvery } from '../use-every'
import { isWide } from '../wide'
import { doneWords, words } from '../words'
import { DeskRow } from './DeskRow'
import { QuickAction } from './QuickAction'
import { quickStep } from './quick'
import { StepSheet } from './StepSheet'

/** Often enough that a colleague's tap is seen, seldom enough for a phone's battery. */
const freshEveryMs = 20_000

interface MatterListProps<T extends MatterCard> {
  me: Worker
  ask: (after: string | undefined) => Promise<Page<T>>
  empty: EmptyProps
  /** The one open beside the list. */
  chosen?: string | undefined
  onChoose: (matter: MatterCard) => unknown
  /** A step has been taken: counts have changed. */
  onMoved?: () => unknown
  /** What this list has to say of one beside what every list says. */
  noteOf?: (matter: T) => string | undefined
  /** Another number asks anew, keeping what is shown until the answer is there. */
  version?: number
}

/** Matters with their next step, fresh by themselves. Give it a new `key` for another list. */
export function MatterList<T extends MatterCard> ({ me, ask, empty, chosen, onChoose, onMoved, noteOf, version = 0 }: MatterListProps<T>) {
  const pages = usePages(ask, [version])
  const { reload } = pages
  const [fresh, setFresh] = useState<string>()
  const [refused, setRefused] = useState<string>()
  const [form, setForm] = useState<{ matter: MatterCard, step: Step }>()

  const refresh = useCallback(() => {
    setFresh(undefined)
    return reload()
  }, [reload])
  usePullDownRefresh(() => { void refresh() })
  useEvery(freshEveryMs, refresh)

  const moved = (view: MatterView, step: Step) => {
    say(doneWords[step.action] ?? words.done(actionWords[step.action]))
    setForm(undefined)
    setRefused(undefined)
    setFresh(view.id)
    onMoved?.()
    return reload()
  }
  const wasRefused = useCallback((why: string) => {
    // The row may be far below the notice, and gone.
    say(why)
    setForm(undefined)
    setRefused(why)
    void reload()
  }, [reload])

  const open = (matter: MatterCard) => isWide() ? onChoose(matter) : Taro.navigateTo({ url: pageOf(matter.id, matter.kind) })
  const action = (matter: MatterCard) => {
    const step = quickStep(matter)
    return step && <QuickAction
      key={step.action} matter={matter} step={step} me={me}
      onDone={view => moved(view, step)} onRefused={wasRefused} onForm={() => setForm({ matter, step })} />
  }
  const state = { ...pages, error: troubleWords(pages.error), empty: pages.items.length === 0 && empty }
  return <>
    {refused !== undefined && <Notice tone='amber' action={words.look} onAction={() => setRefused(undefined)}>{refused}</Notice>}
    <PageContent state={state} skeleton='list'>
      {pages.items.map(matter => <DeskRow
        key={matter.id} matter={matter} meId={me.who.id} onTap={() => open(matter)}
        chosen={matter.id === chosen} fresh={matter.id === fresh} action={action(matter)} note={noteOf?.(matter)} />)}
      {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
    </PageContent>
    {form && <StepSheet key={`${form.matter.id} ${form.step.action}`} {...form} me={me} onDone={view => moved(view, form.step)} onRefused={wasRefused} onClose={() => setForm(undefined)} />}
  </>
}
