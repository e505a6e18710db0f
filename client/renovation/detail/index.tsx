import { renovation } from '@domain/renovation/contract'
import { useRouter } from '@tarojs/taro'
import type { MatterView } from '@domain/matter/view'
import { kindWords } from '@domain/words'
import { useState } from 'react'
import { connect, Page, useCall } from '../../kit'
import { Actions, buttonsOf, MatterBody, together } from '../../matter'
import { useMe } from '../../session/use-me'
import { ownFields } from '../OwnFields'
import { words } from '../words'
import { Content } from './Content'
import { Deposit } from './Deposit'
import { Permit } from './Permit'
import { Progress } from './Progress'
import { Site } from './Site'

const api = connect(renovation)

/** A renovation: where it stands, what is lacking, the permit and its passes, the site, the deposit, and what may be done now. */
export default function RenovationDetail () {
  const { id = '' } = useRouter().params
  const my = useMe()
  const call = useCall(() => api.get({ id }), [id])
  const [moved, setMoved] = useState<MatterView>()
  const { me } = my
  const view = moved && moved.id === id && moved.rev > (call.data?.rev ?? -1) ? moved : call.data
  const stale = () => { void call.reload() }
  const { primary, beside, rest } = view && me ? buttonsOf(view, me) : { rest: [] }
  return <Page
    title={view ? `${kindWords[view.kind]} ${view.number}` : words.title} skeleton='detail'
    state={together({ ...my, data: me }, { ...call, data: view })}
    footer={view && me && (primary ?? beside ?? rest[0]) && <Actions view={view} me={me} own={ownFields} onDone={setMoved} onStale={stale} />}>
    {view && me && <MatterBody view={view} me={me} onDone={setMoved} onStale={stale}>
      {view.renovation && <>
        <Progress view={view} body={view.renovation} />
        {view.renovation.permit && <Permit id={id} body={view.renovation} permit={view.renovation.permit} />}
        <Site body={view.renovation} />
        <Deposit body={view.renovation} />
        <Content body={view.renovation} />
      </>}
    </MatterBody>}
  </Page>
}
