import { isStaffRole, relations, roles } from '@domain/people/role'
import { relationWords, roleWords } from '@domain/words'
import type { Worker } from '../desk/StaffPage'
import { Field, Options, Several } from '../kit'
import { BuildingPick } from './BuildingPick'
import { meant, type WhomForm } from './whom-form'
import { meantWords, words } from './words'

interface WhomProps { me: Worker, form: WhomForm, fill: (part: Partial<WhomForm>) => void, error: string | undefined, /** Staff cannot be meant: what is asked, is asked of homes. */ residentsOnly?: boolean }

/** Given by management; who lives here is not a role to pick. */
const staffRoles = roles.filter(isStaffRole)

/** Picks who is meant; of those who live here nothing picked is all of them. */
export function Whom ({ me, form, fill, error, residentsOnly }: WhomProps) {
  const to = residentsOnly ? 'residents' : form.to
  return <>
    {!residentsOnly && <Field label={words.whom}><Options as='chips' label={words.whom} value={to} onPick={picked => fill({ to: picked })} items={meant.map(key => ({ key, label: meantWords[key] }))} /></Field>}
    {to !== 'staff' && <Homes me={me} form={form} fill={fill} error={error} />}
    {to !== 'residents' && <Field label={words.staff} error={error}><Several label={words.staff} values={form.roles} onChange={picked => fill({ roles: picked })} items={staffRoles.map(key => ({ key, label: roleWords[key] }))} /></Field>}
  </>
}

function Homes ({ me: { estate }, form, fill, error }: WhomProps) {
  const picked = estate.zones.filter(each => form.zoneIds.includes(each.id))
  const inZone = (zoneId: string) => form.buildings.filter(each => each.zoneId === zoneId).map(each => each.building)
  const pick = (zoneId: string, buildings: string[]) => fill({ buildings: [...form.buildings.filter(each => each.zoneId !== zoneId), ...buildings.map(building => ({ zoneId, building }))] })
  return <>
    <Field label={words.zones} hint={words.wholeEstate} error={error}><Several label={words.zones} values={form.zoneIds} onChange={zoneIds => fill({ zoneIds })} items={estate.zones.map(({ id, name }) => ({ key: id, label: name }))} /></Field>
    {picked.map(zone => <BuildingPick key={zone.id} zone={zone} values={inZone(zone.id)} onChange={buildings => pick(zone.id, buildings)} />)}
    <Field label={words.whoThere} hint={words.everyRelation}><Several label={words.whoThere} values={form.relations} onChange={relationsPicked => fill({ relations: relationsPicked })} items={relations.map(key => ({ key, label: relationWords[key] }))} /></Field>
  </>
}
