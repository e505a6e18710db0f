import { isStaffRole, relations, roles } from '@domain/people/role'
import { relationWords, roleWords } from '@domain/words'
import type { Worker } from '../desk/StaffPage'
import { Field, Several } from '../kit'
import type { WhomForm } from './whom-form'
import { words } from './words'

interface WhomProps { me: Worker, form: WhomForm, fill: (part: Partial<WhomForm>) => void, error: string | undefined, /** Staff cannot be meant: what is asked, is asked of homes. */ residentsOnly?: boolean }

/** Given by management; who lives here is not a role to pick. */
const staffRoles = roles.filter(isStaffRole)

/** Picks who is meant; nothing picked is everybody who lives here, and no staff. */
export function Whom ({ me, form, fill, error, residentsOnly }: WhomProps) {
  return <>
    <Field label={words.zones} hint={words.whole} error={error}><Several label={words.zones} values={form.zoneIds} onChange={zoneIds => fill({ zoneIds })} items={me.estate.zones.map(({ id, name }) => ({ key: id, label: name }))} /></Field>
    <Field label={words.whoThere}><Several label={words.whoThere} values={form.relations} onChange={picked => fill({ relations: picked })} items={relations.map(key => ({ key, label: relationWords[key] }))} /></Field>
    {!residentsOnly && <Field label={words.staff} hint={words.staffNone}><Several label={words.staff} values={form.roles} onChange={picked => fill({ roles: picked })} items={staffRoles.map(key => ({ key, label: roleWords[key] }))} /></Field>}
  </>
}
