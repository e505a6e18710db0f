import type { MatterView } from '@domain/matter/view'
import { useState } from 'react'
import { useCall } from '../kit'
import type { MatterApi } from './api'

/** A matter as it stands: as it was loaded or, newer, as the last step answered. */
export function useMatter ({ get }: Pick<MatterApi, 'get'>, id: string) {
  const call = useCall(() => get({ id }), [id])
  const [moved, setMoved] = useState<MatterView>()
  // What an act answered is newer than what was loaded before it, and older than what is loaded after.
  const view = moved && moved.id === id && moved.rev > (call.data?.rev ?? -1) ? moved : call.data
  return { call: { ...call, data: view }, view, setMoved, stale: () => { void call.reload() } }
}
