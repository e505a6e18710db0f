import type { Value } from '../../wire/ejson'

/** What an update operator does to one field. */
export interface UpdateOperator {
  /** Makes the objects on the way to the field; the others leave a document without the field as it is. */
  creates: boolean
  /** @returns the field's new value; `undefined` removes it. */
  apply(current: Value, operand: Value, path: string): Value
}
