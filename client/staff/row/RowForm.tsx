import { View } from '@tarojs/components'
import type { Colleague } from '@domain/people/contract'
import { givenRoles, mayGive } from '@domain/staff/power'
import { roleWords } from '@domain/words'
import type { Worker } from '../../desk/StaffPage'
import { Field, Options, Several, TextField } from '../../kit'
import { words } from '../words'
import type { Draft, DraftField } from './draft'
import { DutiesField } from './DutiesField'
import './row-form.scss'

interface RowFormProps {
  me: Worker
  /** Everyone who works here: superiors, departments and skills to choose from. */
  staff: readonly (Pick<Colleague, 'personId' | 'name' | 'department'> & { skills: readonly string[] })[]
  /** Whose row it is. */
  personId?: string
  draft: Draft
  fill: (part: Partial<Draft>) => void
  at: (field: DraftField) => string | undefined
}

const none = 'none'
const once = (list: readonly (string | undefined)[]) => [...new Set(list.filter(each => each !== undefined))].map(each => ({ key: each, label: each }))

/** What somebody is here: roles, place, skills, hours, superior. */
export function RowForm ({ me: { who, estate }, staff, personId, draft, fill, at }: RowFormProps) {
  const roles = givenRoles.map(key => ({ key, label: roleWords[key], disabled: !mayGive(who, key) }))
  const skills = once([...estate.categories.map(each => each.skill), ...staff.flatMap(each => each.skills)])
  const superiors = [{ key: none, label: words.nobodyAbove }, ...staff.filter(each => each.personId !== personId).map(each => ({ key: each.personId, label: each.name }))]
  return <>
    <Field label={words.rolesField} hint={roles.some(each => each.disabled) ? words.beyond : undefined} error={at('roles')}>
      <Several label={words.rolesField} items={roles} values={draft.roles} onChange={value => fill({ roles: value })} />
    </Field>
    <TextField label={words.department} value={draft.department} onChange={department => fill({ department })} maxLength={20} error={at('department')} />
    <View className='staff-known'>
      <Options as='chips' label={words.departments} items={once(staff.map(each => each.department))} value={draft.department} onPick={department => fill({ department })} />
    </View>
    <Field label={words.zones} hint={words.zonesHint} error={at('zoneIds')}>
      <Several label={words.zones} items={estate.zones.map(({ id, name }) => ({ key: id, label: name }))} values={draft.zoneIds} onChange={zoneIds => fill({ zoneIds })} />
    </Field>
    <Field label={words.skills} hint={words.skillsHint} error={at('skills')}>
      <Several label={words.skills} items={skills} values={draft.skills} onChange={value => fill({ skills: value })} />
    </Field>
    <DutiesField value={draft.duties} onChange={duties => fill({ duties })} error={at('duties')} />
    <Field label={words.reportsTo} error={at('reportsTo')}>
      <Options as='chips' label={words.reportsTo} items={superiors} value={draft.reportsTo ?? none} onPick={picked => fill({ reportsTo: picked === none ? undefined : picked })} />
    </Field>
    <TextField label={words.workPhone} hint={words.optional} value={draft.workPhone} onChange={workPhone => fill({ workPhone })} type='number' maxLength={20} error={at('workPhone')} />
  </>
}
