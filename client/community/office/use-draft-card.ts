import { useState } from 'react'
import { ask, useAct } from '../../kit'

interface DraftCalls<A extends string, G> {
  step: (given: { action: A } & G) => Promise<unknown>
  discard: () => Promise<unknown>
  /** The question before a draft is removed. */
  sureOfRemoving: string
  onMoved: () => Promise<unknown>
}

/** What the card of an announcement, an activity or a poll does: takes a step, opens the form of one, removes a draft. */
export function useDraftCard<A extends string, G> ({ step, discard, sureOfRemoving, onMoved }: DraftCalls<A, G>) {
  const [asking, setAsking] = useState<A>()
  const act = useAct((_key, given: { action: A } & G) => step(given)), remove = useAct(discard)
  const done = async (result: unknown) => { if (result) { setAsking(undefined); await onMoved() } }
  return {
    /** Whose form is open. */
    asking, setAsking,
    take: async (given: { action: A } & G) => done(await act.run(given)),
    remove: async () => { if (await ask({ title: sureOfRemoving, danger: true })) await done(await remove.run(undefined)) },
    busy: act.busy, removing: remove.busy, refused: act.error, error: act.error ?? remove.error
  }
}
