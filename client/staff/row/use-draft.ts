import { useState } from 'react'
import { fieldOf, troubleWords } from '../../matter'
import { faults, type Draft, type DraftField } from './draft'

const fields: readonly DraftField[] = ['name', 'roles', 'department', 'zoneIds', 'skills', 'duties', 'reportsTo', 'workPhone']

/** A draft with what is wrong in it: what is missing once it was tried, and what the function refused. */
export function useDraft (begin: () => Draft, error: Error | undefined) {
  const [draft, setDraft] = useState(begin)
  const [tried, setTried] = useState(false)
  const refused = fields.find(each => fieldOf(error)?.split('.')[0] === each)
  return {
    draft,
    fill: (part: Partial<Draft>) => setDraft(before => ({ ...before, ...part })),
    at: (field: DraftField) => (tried ? faults(draft)[field] : undefined) ?? (refused === field ? troubleWords(error) : undefined),
    /** A refusal that belongs to no field. */
    trouble: error && refused === undefined ? troubleWords(error) : undefined,
    /** Whether it can be sent; from now on what is missing is shown. */
    ready: () => { setTried(true); return Object.keys(faults(draft)).length === 0 }
  }
}
