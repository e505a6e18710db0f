import { relations, roles } from '@domain/people/role'
import { relationWords, roleWords } from '@domain/words'
import type { Worker } from '../../desk/StaffPage'
import { Field, Several } from '../../kit'
import { words } from '../words'
import type { Form } from './form'

interface WhomProps { me: Worker, form: Form, fill: (part: Partial<Form>) => void, error: string | undefined }

/** Given by management; who lives here is not a role to pick. */
const staffRoles = roles.filter(each => each !== 'resident')

/** Who is asked. Homes are asked where they are, so staff are only where each person has a vote. */
export function Whom ({ me, form, fill, error }: WhomProps) {
  return <>
    <Field label={words.zones} hint={words.whole} error={error}><Several label={words.zones} values={form.zoneIds} onChange={zoneIds => fill({ zoneIds })} items={me.estate.zones.map(({ id, name }) => ({ key: id, label: name }))} /></Field>
    <Field label={words.whoThere}><Several label={words.whoThere} values={form.relations} onChange={picked => fill({ relations: picked })} items={relations.map(key => ({ key, label: relationWords[key] }))} /></Field>
    {form.per === 'person' && <Field label={words.staff} hint={words.staffNone}><Several label={words.staff} values={form.roles} onChange={picked => fill({ roles: picked })} items={staffRoles.map(key => ({ key, label: roleWords[key] }))} /></Field>}
  </>
}
