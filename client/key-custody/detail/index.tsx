import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { keyCustody } from '@domain/key-custody/contract'
import type { MatterView } from '@domain/matter/view'
import { may } from '@domain/people/capability'
import { connect, Page, useCall } from '../../kit'
import { Actions, buttonsOf, MatterBody, together } from '../../matter'
import { useMe } from '../../session/use-me'
import { fields } from '../fields'
import { words } from '../words'
import { Asked } from './Asked'
import { Bag } from './Bag'
import { Past } from './Past'

const api = connect(keyCustody)

/** One bag of keys: where each is, who asks for them, who had them, what may be done now. */
export default function KeyCustodyDetail () {
  const { id = '' } = useRouter().params
  const my = useMe()
  const call = useCall(() => api.get({ id }), [id])
  const [moved, setMoved] = useState<MatterView>()
  const { me } = my

  const view = moved && moved.id === id && moved.rev > (call.data?.rev ?? -1) ? moved : call.data
  const shown = view && { ...view, may: view.may.filter(action => action !== 'countKeys') }
  const stale = () => { void call.reload() }
  const { primary, beside, rest } = shown && me ? buttonsOf(shown, me) : { rest: [] }

  return <Page
    title={view ? `${words.title} ${view.number}` : words.title} skeleton='detail' state={together({ ...my, data: me }, { ...call, data: view })}
    footer={shown && me && (primary ?? beside ?? rest[0]) && <Actions view={shown} me={me} own={fields} onDone={setMoved} onStale={stale} />}>
    {view?.custody && me && <MatterBody view={view} me={me} onDone={setMoved} onStale={stale}>
      <Bag id={view.id} custody={view.custody} maySlip={view.mine || view.ofHome || (me.who !== undefined && may(me.who, 'findKeys'))} />
      <Asked view={view} onDone={setMoved} onStale={stale} />
      <Past custody={view.custody} />
    </MatterBody>}
  </Page>
}
