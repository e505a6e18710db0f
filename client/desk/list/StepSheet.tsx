import type { MatterCard } from '@domain/matter/contract'
import type { Step } from '@domain/matter/step'
import type { MatterView } from '@domain/matter/view'
import { actionWords } from '@domain/words'
import { useEffect } from 'react'
import { Sheet, Skeleton, useCall } from '../../kit'
import { ActSheet, apiOf, stepOf, troubleWords } from '../../matter'
import type { Worker } from '../StaffPage'

interface StepSheetProps {
  matter: Pick<MatterCard, 'id' | 'kind'>
  step: Step
  me: Worker
  onDone: (view: MatterView) => unknown
  onRefused: (why: string) => unknown
  onClose: () => void
}

/** The form of a row's next step, without leaving the list. */
export function StepSheet ({ matter: { id, kind }, step, me, onDone, onRefused, onClose }: StepSheetProps) {
  const { data: view, error } = useCall(() => apiOf(kind).get({ id }), [id, kind])
  const why = view ? undefined : troubleWords(error)
  useEffect(() => {
    if (why !== undefined) onRefused(why)
  }, [why, onRefused])

  const mine = view && stepOf(view, me, step.action)
  if (!view || !mine) return <Sheet open title={actionWords[step.action]} onClose={onClose}><Skeleton shape='list' /></Sheet>
  return <ActSheet view={view} me={me} step={mine} onDone={onDone} onStale={onClose} onClose={onClose} />
}
