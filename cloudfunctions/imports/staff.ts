/** Whoever is not on the roster is invited: one invitation for each new row, in the name of whoever imported. */
import type { PreviewRow } from '@domain/imports/contract'
import type { Row } from '@domain/imports/column'
import { kindTables } from '@domain/imports/kinds'
import type { StaffRow } from '@domain/imports/staff'
import { Refused } from '@domain/kit/errors'
import type { Who } from '@domain/people/person'
import { invitationOf, standingOf, type StaffInvitation } from '@domain/staff/invitation'
import { mayGive } from '@domain/staff/power'
import { estateIn } from '../estate/repo'
import { inTransaction } from '../kit/cloud'
import { indexesOf } from '../kit/seal'
import { inviteIn } from '../staff/invite'
import { invitationsByIds, openInvitationsTo } from '../staff/repo'
import { hashOf, tokenFor } from '../staff/token'
import { keyOf, refused, wrong, type Plan, type Setting, type Target } from './target'

/** Invitations of one transaction. */
const together = 20

type By = Pick<Who, 'id' | 'estateId'>

/** Follows from the sheet and its row: the same row written twice is one invitation. No key of a phone looks like it. */
const tokenOf = (jobId: string, row: number, by: By) => tokenFor(by, `import ${jobId} ${row}`)

const asRow = ({ values }: Row) => values as unknown as StaffRow

function planOf (row: Row, invited: ReadonlySet<string>, setting: Setting): Plan<StaffInvitation, never> {
  const { name, phone, department, roles, zoneIds = [], skills = [] } = asRow(row), { job: { _id: importId, by }, estate, now } = setting
  const base = { row: row.row, errors: [], keys: indexesOf('phone', phone).slice(0, 1).map(index => keyOf(index)) }
  if (invited.has(name) || estate.staff.some(each => !each.left && each.name === name)) return { ...base, outcome: 'same' }
  const inviter = estate.staff.find(each => each.personId === by.id)
  if (!inviter || !roles.every(role => mayGive(inviter, role))) return refused(row, 'roles', 'beyondYou', setting)
  const inEstate = { ...by, estateId: estate._id }
  const invitation = invitationOf(hashOf(tokenOf(importId, row.row, inEstate)), name, { roles, department, zoneIds, skills, duties: [] }, inEstate, now)
  return { ...base, outcome: 'new', add: { ...invitation, importId } }
}

/** @returns rows that may no longer be invited: the roster, or what the importer may do, has changed since they were checked */
const inviteAll = (plans: readonly Plan<StaffInvitation>[], estateId: string, now: number): Promise<number[]> => inTransaction(async transaction => {
  const estate = await estateIn(transaction, estateId), missed: number[] = []
  for (const { row, add } of plans) {
    try {
      await inviteIn(transaction, estate, add!, now)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      missed.push(row)
    }
  }
  return missed
})

export const staffTarget: Target<StaffInvitation> = {
  async plan (rows, setting) {
    const { estate, now, job } = setting, names = rows.filter(({ errors }) => errors.length === 0).map(row => asRow(row).name)
    const open = await openInvitationsTo(estate._id, names, now)
    const invited = new Set(open.filter(({ importId, vendor }) => importId !== job._id && !vendor).map(each => each.name))
    return rows.map(row => row.errors.length > 0 ? wrong(row) : planOf(row, invited, setting))
  },

  async write (plans, { estate, now }) {
    const wanted = plans.filter(({ add }) => add), missed: number[] = []
    for (let from = 0; from < wanted.length; from += together) missed.push(...await inviteAll(wanted.slice(from, from + together), estate._id, now))
    return missed
  },

  async became ({ _id, by, estateId }, rows, who, now) {
    const tokens = new Map(rows.map(row => [row, tokenOf(_id, row, { ...by, estateId })]))
    const found = await invitationsByIds(estateId, [...tokens.values()].map(hashOf))
    return new Map(rows.flatMap((row): [number, Pick<PreviewRow, 'what' | 'invitation'>][] => {
      const token = tokens.get(row)!, invitation = found.get(hashOf(token))
      if (!invitation) return []
      const state = standingOf(invitation, now), what = kindTables.staff.describe({ name: invitation.name, department: invitation.department })
      return [[row, { what, invitation: { state, ...(state === 'open' && by.id === who.id && { token }) } }]]
    }))
  }
}
