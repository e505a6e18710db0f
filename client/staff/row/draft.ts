import type { Duty } from '@domain/estate/estate'
import { overlapping } from '@domain/staff/duties'
import type { StaffMember } from '@domain/staff/contract'
import { givenRoles, type GivenRole } from '@domain/staff/power'
import { words } from '../words'

/** What a manager fills in of somebody. */
export interface Draft {
  name: string
  roles: GivenRole[]
  department: string
  zoneIds: string[]
  skills: string[]
  duties: Duty[]
  reportsTo?: string | undefined
  workPhone: string
}

export type DraftField = keyof Draft

const dayShift: Duty = { from: '08:30', until: '21:00' }

/** @param reportsTo whoever invites is the first to ask */
export const blank = (reportsTo: string): Draft => ({ name: '', roles: [], department: '', zoneIds: [], skills: [], duties: [dayShift], reportsTo, workPhone: '' })

export const draftOf = ({ name, roles, department, zoneIds, skills, duties, reportsTo, workPhone = '' }: StaffMember): Draft =>
  ({ name, roles: givenRoles.filter(role => roles.includes(role)), department, zoneIds, skills, duties, reportsTo, workPhone })

/** As the function takes it. */
export const rowOf = ({ roles, department, zoneIds, skills, duties, reportsTo, workPhone }: Draft) => ({
  roles, department: department.trim(), zoneIds, skills, duties, ...(reportsTo && { reportsTo }), ...(workPhone.trim() !== '' && { workPhone: workPhone.trim() })
})

/** What is missing or can't be, by field; nothing where all is well. */
export const faults = ({ name, roles, department, duties }: Draft): Partial<Record<DraftField, string>> => ({
  ...([...name.trim()].length < 2 && { name: words.required }),
  ...(roles.length === 0 && { roles: words.pickOne }),
  ...(department.trim() === '' && { department: words.required }),
  ...(overlapping(duties) && { duties: words.overlap }),
  ...(duties.some(({ from, until }) => from === until) && { duties: words.empty })
})
