import { useRouter } from '@tarojs/taro'
import type { MatterView } from '@domain/matter/view'
import { workOrder } from '@domain/work-order/contract'
import { kindWords } from '@domain/words'
import { useState } from 'react'
import { connect, Page, useCall } from '../../kit'
import { Actions, buttonsOf, MatterBody, together } from '../../matter'
import { useMe } from '../../session/use-me'
import { words } from '../words'

const api = connect(workOrder)

/** A matter: who answers for it, what has happened, what may be done now. */
export default function WorkOrderDetail () {
  const { id = '' } = useRouter().params
  const my = useMe()
  const call = useCall(() => api.get({ id }), [id])
  const [moved, setMoved] = useState<MatterView>()
  const { me } = my

  // What an act answered is newer than what was loaded before it, and older than what is loaded after.
  const view = moved && moved.id === id && moved.rev > (call.data?.rev ?? -1) ? moved : call.data
  const stale = () => { void call.reload() }
  const { primary, beside, rest } = view && me ? buttonsOf(view, me) : { rest: [] }

  return <Page
    title={view ? `${kindWords[view.kind]} ${view.number}` : words.matter} skeleton='detail'
    state={together({ ...my, data: me }, { ...call, data: view })}
    footer={view && me && (primary ?? beside ?? rest[0]) && <Actions view={view} me={me} onDone={setMoved} onStale={stale} />}>
    {view && me && <MatterBody view={view} me={me} onDone={setMoved} onStale={stale} />}
  </Page>
}
