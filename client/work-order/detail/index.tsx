import { useRouter } from '@tarojs/taro'
import { workOrder } from '@domain/work-order/contract'
import { kindWords } from '@domain/words'
import { connect, Page } from '../../kit'
import { Actions, buttonsOf, MatterBody, together, useMatter } from '../../matter'
import { quoteFields } from '../../quote/OwnFields'
import { PaidWork } from '../../quote/PaidWork'
import { quoteWays } from '../../quote/ways'
import { useMe } from '../../session/use-me'
import { words } from '../words'

const api = connect(workOrder)

/** A matter: who answers for it, what has happened, what may be done now. */
export default function WorkOrderDetail () {
  const { id = '' } = useRouter().params
  const my = useMe()
  const { call, view, setMoved, stale } = useMatter(api, id)
  const { me } = my
  const { primary, beside, rest } = view && me ? buttonsOf(view, me) : { rest: [] }

  return <Page
    title={view ? `${kindWords[view.kind]} ${view.number}` : words.matter} skeleton='detail'
    state={together({ ...my, data: me }, call)}
    footer={view && me && (primary ?? beside ?? rest[0]) && <Actions view={view} me={me} own={quoteFields} ways={quoteWays} onDone={setMoved} onStale={stale} />}>
    {view && me && <MatterBody
      view={view} me={me} onDone={setMoved} onStale={stale}
      first={view.quoting && <PaidWork body={view.quoting} view={view} me={me} onDone={setMoved} onStale={stale} />} />}
  </Page>
}
