import { View } from '@tarojs/components'
import type { MatterCard } from '@domain/matter/contract'
import type { MatterView } from '@domain/matter/view'
import { PageContent } from '../../kit/page/PageContent'
import { Actions, apiOf, MatterBody, troubleWords, useMatter } from '../../matter'
import type { Worker } from '../StaffPage'
import { useEvery } from '../use-every'
import { words } from '../words'

const freshEveryMs = 20_000

type Picking = Pick<MatterCard, 'id' | 'kind'>

interface BesideProps {
  me: Worker
  /** A step has been taken here: the list is no longer as it was. */
  onMoved: () => unknown
}

function Picked ({ matter: { id, kind }, me, onMoved }: BesideProps & { matter: Picking }) {
  const { call, view, setMoved, stale } = useMatter(apiOf(kind), id)
  useEvery(freshEveryMs, call.reload)
  const done = (next: MatterView) => {
    setMoved(next)
    return onMoved()
  }
  return <>
    <View className='desk-beside-body'>
      <PageContent state={{ ...call, error: troubleWords(call.error) }} skeleton='detail'>
        {view && <MatterBody view={view} me={me} onDone={done} onStale={stale} />}
      </PageContent>
    </View>
    {view && <View className='desk-beside-acts'><Actions view={view} me={me} onDone={done} onStale={stale} /></View>}
  </>
}

/** Beside the list, where the window is wide: the matter that was picked. */
export function Beside ({ matter, ...rest }: BesideProps & { matter: Picking | undefined }) {
  return <View className='desk-beside'>
    {matter === undefined ? <View className='desk-beside-none'>{words.pickBeside}</View> : <Picked key={matter.id} matter={matter} {...rest} />}
  </View>
}
