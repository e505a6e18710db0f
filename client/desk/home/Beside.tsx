import { View } from '@tarojs/components'
import type { MatterView } from '@domain/matter/view'
import { workOrder } from '@domain/work-order/contract'
import { useState } from 'react'
import { connect, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { Actions, MatterBody, troubleWords } from '../../matter'
import type { Worker } from '../StaffPage'
import { useEvery } from '../use-every'
import { words } from '../words'

const api = connect(workOrder)
const freshEveryMs = 20_000

interface BesideProps {
  me: Worker
  /** A step has been taken here: the list is no longer as it was. */
  onMoved: () => unknown
}

function Picked ({ id, me, onMoved }: BesideProps & { id: string }) {
  const call = useCall(() => api.get({ id }), [id])
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
export function Beside ({ id, ...rest }: BesideProps & { id: string | undefined }) {
  return <View className='desk-beside'>
    {id === undefined ? <View className='desk-beside-none'>{words.pickBeside}</View> : <Picked key={id} id={id} {...rest} />}
  </View>
}
