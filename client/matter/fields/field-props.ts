import type { InputName } from '@domain/matter/move'
import type { Action } from '@domain/matter/step'
import type { MatterView } from '@domain/matter/view'
import type { Me } from '@domain/people/contract'
import type { JSX } from 'react'
import type { PickedPhoto } from '../../kit'
import type { Filled } from '../act/use-move'
import { words } from '../words'

/** What every field of a step's form is given. */
export interface FieldProps {
  view: MatterView
  me: Me
  action: Action
  must: boolean
  filled: Filled
  fill: (part: Filled) => void
  photos: readonly PickedPhoto[]
  onPhotos: (update: (photos: PickedPhoto[]) => PickedPhoto[]) => void
  error: string | undefined
}

/** A field for each thing a step can ask for. */
export type Fields = Partial<Record<InputName, (props: FieldProps) => JSX.Element | null>>

/** Beside the label, where nothing has to be said. */
export const hintOf = (must: boolean) => must ? undefined : words.optional
