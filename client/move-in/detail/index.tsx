import { useRouter } from '@tarojs/taro'
import { moveActions } from '@domain/move-in/actions'
import { moveIn } from '@domain/move-in/contract'
import type { Action } from '@domain/matter/step'
import type { MatterView } from '@domain/matter/view'
import { kindWords } from '@domain/words'
import { useState } from 'react'
import { connect, Page, useCall } from '../../kit'
import { Actions, ActSheet, buttonsOf, MatterBody, stepOf, together } from '../../matter'
import { isStaff, useMe } from '../../session/use-me'
import { fields } from '../fields'
import { goSnag } from '../routes'
import { words } from '../words'
import { Booking, HomeFacts, Signed } from './Beside'
import { Checklist } from './Checklist'
import { Snags } from './Snags'
import './detail.scss'

const api = connect(moveIn)

/** Steps of the checklist are taken from its rows, not from the foot of the page. */
const atFoot = (view: MatterView): MatterView => ({ ...view, may: view.may.filter(action => !moveActions.some(each => each === action)) })

/** Moving in or out: the checklist with whose turn it is, what was found, who answers for it and what has happened. */
export default function MoveDetail () {
  const { id = '' } = useRouter().params
  const my = useMe()
  const call = useCall(() => api.get({ id }), [id])
  const [moved, setMoved] = useState<MatterView>()
  const [open, setOpen] = useState<Action>()
  const { me } = my
  const view = moved && moved.id === id && moved.rev > (call.data?.rev ?? -1) ? moved : call.data
  const stale = () => { void call.reload() }
  const foot = view && atFoot(view), { primary, beside, rest } = foot && me ? buttonsOf(foot, me) : { rest: [] }
  const step = view && me && open ? stepOf(view, me, open) : undefined
  const take = (action: Action) => action === 'snag' ? goSnag(id) : setOpen(action)

  return <Page
    title={view ? `${kindWords[view.kind]} ${view.number}` : words.title} skeleton='detail' state={together({ ...my, data: me }, { ...call, data: view })}
    footer={foot && me && (primary ?? beside ?? rest[0]) && <Actions view={foot} me={me} onDone={setMoved} onStale={stale} />}>
    {view?.moving && me && <MatterBody view={view} me={me} onDone={setMoved} onStale={stale}>
      <Checklist view={view} onStep={take} />
      <Snags view={view} onDone={setMoved} />
      <Signed view={view} />
      {isStaff(me) && !view.mine && <HomeFacts view={view} />}
      <Booking view={view} />
    </MatterBody>}
    {view && me && step && <ActSheet key={step.action} view={view} me={me} step={step} own={fields} onDone={next => { setOpen(undefined); setMoved(next) }} onStale={() => { setOpen(undefined); stale() }} onClose={() => setOpen(undefined)} />}
  </Page>
}
