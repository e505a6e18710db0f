/** Fields that only steps of moving in and out have. */
import type { Fields } from '../../matter/fields/field-props'
import { KeysField } from './KeysField'
import { ReadingsField } from './ReadingsField'
import { FeeFromField, PapersField, PeopleField } from './SmallFields'
import { StrokesField } from './StrokesField'

export const fields: Fields = { papers: PapersField, people: PeopleField, readings: ReadingsField, keys: KeysField, feeFrom: FeeFromField, strokes: StrokesField }
