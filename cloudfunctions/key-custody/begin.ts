/** How a custody begins: announced by a resident, or written down at the counter. */
import type { InferOutput } from 'valibot'
import type { Estate } from '@domain/estate/estate'
import { begun, isDayToKeep } from '@domain/key-custody/begin'
import type { keyCustody } from '@domain/key-custody/contract'
import { keysWords } from '@domain/key-custody/texts'
import { Refused } from '@domain/kit/errors'
import type { MatterView } from '@domain/matter/view'
import { openings, type Said } from '@domain/matter/open-matter'
import { householdOf } from '@domain/people/occupancy'
import type { Context } from '../kit/context'
import { open } from '../matter/open'
import { show } from '../matter/show'
import { requesterOf } from '../work-order/requester'

type Announced = InferOutput<typeof keyCustody.methods.announce.input>
type Recorded = InferOutput<typeof keyCustody.methods.record.input>

const categoryIn = ({ categories }: Estate): string => {
  const category = categories.find(each => each.kind === 'keyCustody')
  if (!category) throw new Refused('invalid', 'noCategory', 'categoryId')
  return category.id
}

function saidOf (input: Announced, estate: Estate, now: number): Omit<Said, 'place' | 'requester' | 'channel'> {
  if (!isDayToKeep(input.until, now)) throw new Refused('invalid', 'dayToKeep', 'until')
  const custody = begun(input.key, input, now)
  return { key: input.key, kind: 'keyCustody', categoryId: categoryIn(estate), text: `${keysWords(custody.keys)}，${input.purpose}`, photos: [], public: false, accusedIds: [], custody }
}

/** @throws Refused invalid where it is not a home of theirs, or for longer than a year */
export async function announce (input: Announced, context: Context): Promise<MatterView> {
  const { who, person, estate, now } = context, home = who.occupancies.find(each => each.premisesId === input.premisesId)
  if (!home) throw new Refused('invalid', 'noPremises', 'premisesId')
  const contact = { ...(person?.phoneMask && { phoneMask: person.phoneMask }), ...(person?.phoneSealed && { phoneSealed: person.phoneSealed }) }
  return show(await open(openings.submit, {
    ...saidOf(input, estate, now), channel: 'miniProgram', place: { zoneId: home.zoneId, premisesId: home.premisesId, label: home.label }, household: householdOf(home),
    requester: { personId: who.id, name: who.name, relation: home.relation, ...contact }
  }, context), context)
}

/** @throws Refused invalid where there are no such premises, or the person named does not live there */
export async function record (input: Recorded, context: Context): Promise<MatterView> {
  const { estate, now } = context, { premisesId } = input
  const { requester, household, home } = await requesterOf({ requester: input.requester, place: { premisesId } }, context)
  if (!home) throw new Refused('invalid', 'noSuchPremises', 'premisesId')
  if (input.requester.personId ? !household : !input.requester.name) throw new Refused('invalid', 'noPerson', 'requester')
  return show(await open(openings.record, {
    ...saidOf(input, estate, now), channel: 'walkIn', onBehalfOf: true, place: { zoneId: home.zoneId, premisesId, label: home.label }, requester, ...(household && { household })
  }, context), context)
}
