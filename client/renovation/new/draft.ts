/** What has been filled in of a filing, and what each part of the form still lacks. */
import type { WorkerInput } from '@domain/renovation/inputs'
import type { FileInput } from '@domain/renovation/contract'
import type { Stroke } from '@domain/signing/signature'

export interface Draft {
  premisesId: string
  contractor: FileInput['contractor']
  works: string[]
  from?: string
  until?: string
  workers: WorkerInput[]
  signer: string
  strokes: Stroke[]
}

const isWorker = ({ name, trade, idNumber, photo }: WorkerInput) => [name, trade, idNumber, photo].every(each => each.trim() !== '')

/** By the form's part: whether it has all it must. */
export const complete: readonly ((draft: Draft) => boolean)[] = [
  ({ premisesId, contractor }) => [premisesId, ...Object.values(contractor)].every(each => each.trim() !== ''),
  ({ works, from, until }) => works.length > 0 && from !== undefined && until !== undefined && from <= until,
  ({ workers }) => workers.length > 0 && workers.every(isWorker),
  ({ signer, strokes }) => signer.trim() !== '' && strokes.length > 0
]

/** On which part a refused field stands. */
export const partOf = (field: string | undefined): number | undefined => {
  const name = field?.split('.')[0]
  const found = [['premisesId', 'contractor'], ['works', 'period'], ['drawings', 'workers'], ['signer', 'strokes']].findIndex(each => name !== undefined && each.includes(name))
  return found < 0 ? undefined : found
}
