import type { InputName } from '@domain/matter/move'
import type { Filled } from '../act/use-move'
import { AccusedField } from './AccusedField'
import { ColleagueField } from './ColleagueField'
import { CostField } from './CostField'
import { DuplicateField } from './DuplicateField'
import type { Fields } from './field-props'
import { MaterialsField } from './MaterialsField'
import { NoteField } from './NoteField'
import { PhotosField } from './PhotosField'
import { ScoresField } from './ScoresField'
import { UntilField } from './UntilField'
import { CategoryField, PriorityField, ReasonField, ResultField } from './WordFields'

/** One field for each thing a step can ask for. Who is sent has a page of its own, and only timers name a clock. */
export const fields: Fields = {
  note: NoteField,
  photos: PhotosField,
  clerkId: ColleagueField,
  accusedIds: AccusedField,
  categoryId: CategoryField,
  priority: PriorityField,
  until: UntilField,
  materials: MaterialsField,
  costFen: CostField,
  scores: ScoresField,
  reason: ReasonField,
  duplicateOf: DuplicateField,
  result: ResultField
}

/** Fields that make sense only beside an answer already given. */
export const needs: Partial<Record<InputName, (filled: Filled) => boolean>> = {
  duplicateOf: ({ reason }) => reason === 'duplicate'
}
