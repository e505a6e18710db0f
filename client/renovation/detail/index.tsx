import { renovation } from '@domain/renovation/contract'
import { useRouter } from '@tarojs/taro'
import { kindWords } from '@domain/words'
import { connect, Page } from '../../kit'
import { Actions, buttonsOf, MatterBody, together, useMatter } from '../../matter'
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
  const { call, view, setMoved, stale } = useMatter(api, id)
  const { me } = my
  const { primary, beside, rest } = view && me ? buttonsOf(view, me) : { rest: [] }
  return <Page
    title={view ? `${kindWords[view.kind]} ${view.number}` : words.title} skeleton='detail'
    state={together({ ...my, data: me }, call)}
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
