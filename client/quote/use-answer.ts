import type { Action } from '@domain/matter/step'
import type { MatterView } from '@domain/matter/view'
import { useEffect } from 'react'
import { ask, say } from '../kit'
import { troubleWords } from '../matter'
import { useMove, type Filled } from '../matter/act/use-move'

export interface AnswerProps { view: MatterView, onDone: (view: MatterView) => unknown, onStale: () => unknown }

interface Question { title: string, text: string, yes: string, no?: string }

/** A step that is looked at twice: asked once more before it is taken. */
export function useAnswer ({ view, onDone, onStale }: AnswerProps, action: Action) {
  const act = useMove(view, action)
  useEffect(() => {
    const trouble = troubleWords(act.error)
    if (trouble !== undefined) say(trouble)
  }, [act.error])
  const answer = async (question: Question, filled: Filled) => {
    if (!await ask(question)) return
    const next = await act.run(filled)
    if (next) onDone(next)
    else onStale()
  }
  return { busy: act.busy, answer }
}
