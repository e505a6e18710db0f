import { useRouter } from '@tarojs/taro'
import { keyCustody } from '@domain/key-custody/contract'
import { may } from '@domain/people/capability'
import { connect, Page } from '../../kit'
import { Actions, buttonsOf, MatterBody, together, useMatter } from '../../matter'
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
  const { call, view, setMoved, stale } = useMatter(api, id)
  const { me } = my

  const shown = view && { ...view, may: view.may.filter(action => action !== 'countKeys') }
  const { primary, beside, rest } = shown && me ? buttonsOf(shown, me) : { rest: [] }

  return <Page
    title={view ? `${words.title} ${view.number}` : words.title} skeleton='detail' state={together({ ...my, data: me }, call)}
    footer={shown && me && (primary ?? beside ?? rest[0]) && <Actions view={shown} me={me} own={fields} onDone={setMoved} onStale={stale} />}>
    {view?.custody && me && <MatterBody view={view} me={me} onDone={setMoved} onStale={stale}>
      <Bag id={view.id} custody={view.custody} maySlip={view.mine || view.ofHome || (me.who !== undefined && may(me.who, 'findKeys'))} />
      <Asked view={view} onDone={setMoved} onStale={stale} />
      <Past custody={view.custody} />
    </MatterBody>}
  </Page>
}
