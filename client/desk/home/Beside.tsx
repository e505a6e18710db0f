import { View } from '@tarojs/components'
import type { MatterCard } from '@domain/matter/contract'
import type { MatterView } from '@domain/matter/view'
import { useState } from 'react'
import { useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { Actions, apiOf, MatterBody, troubleWords } from '../../matter'
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
  const call = useCall(() => apiOf(kind).get({ id }), [id, kind])
  const [moved, setMoved] = useState<MatterView>()
  useEvery(freshEveryMs, call.reload)
  // What a step answered is newer than what was loaded before it, and older than what is loaded after.
  const view = moved && moved.rev > (call.data?.rev ?? -1) ? moved : call.data
  const done = (next: MatterView) => {
    setMoved(next)
    return onMoved()
  }
  const stale = () => { void call.reload() }
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
