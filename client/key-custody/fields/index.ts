import type { Fields } from '../../matter/fields/field-props'
import { KeysField, ReturnedByField, ToldKeysField } from './KeyFields'
import { AskField, BorrowerField, CompanyField, MatterField, StandingField, UseField } from './LendFields'
import { KeptUntilField, LendingField, LockPayerField, LossField } from './PickFields'
import { DeskSignField, OwnerSignField } from './SignFields'

/** One field for each thing that steps of a custody ask for. What was found is ticked in the count, not here. */
export const fields: Fields = {
  custodyKeys: ToldKeysField, keyIds: KeysField, returnedBy: ReturnedByField,
  ownerStrokes: OwnerSignField, deskStrokes: DeskSignField,
  borrower: BorrowerField, lendFor: UseField, lentForId: MatterField, standingId: StandingField, askId: AskField, accompaniedBy: CompanyField,
  lendingId: LendingField, lossId: LossField, atCostOf: LockPayerField, keptUntil: KeptUntilField
}
