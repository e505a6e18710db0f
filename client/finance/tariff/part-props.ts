import type { Draft } from './draft'

/** What every part of the form is given. */
export interface PartProps {
  draft: Draft
  change: (part: Partial<Draft>) => void
  /** What was refused at this field. */
  at: (field: string) => string | undefined
}
