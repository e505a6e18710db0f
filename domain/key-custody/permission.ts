/** By what right keys may be lent: a matter of the home, a standing permission, or the resident's answer. And who must go along. */
import type { Estate } from '../estate/estate'
import { isAtWork, staffOf } from '../estate/roster'
import type { Move } from '../matter/move'
import type { Ask, Borrower, KeyCustody, LendUse, Permission, Standing } from './custody'

type Right = 'lentForId' | 'standingId' | 'askId'

/** The input that names each right. */
export const permissionOf: Record<Right, Permission> = { lentForId: 'matter', standingId: 'standing', askId: 'asked' }

export const rightsNamed = (move: Move): Right[] => (Object.keys(permissionOf) as Right[]).filter(name => move[name] !== undefined)

/** Whom each kind of standing permission is given to. */
const fits: Record<Standing['kind'], (standing: Standing, borrower: Borrower, estate: Estate) => boolean> = {
  technician: (_standing, { personId }, estate) => staffOf(estate, personId)?.roles.includes('technician') === true,
  family: ({ name }, borrower) => borrower.personId === undefined && borrower.name === name,
  agent: ({ name }, borrower) => borrower.personId === undefined && borrower.name === name
}

const standingOf = ({ standing }: KeyCustody, id: string | undefined) => standing.find(each => each.id === id)

export function fitsStanding (custody: KeyCustody, { standingId, borrower }: Move, estate: Estate): boolean {
  const standing = standingOf(custody, standingId)
  return standing !== undefined && borrower !== undefined && fits[standing.kind](standing, borrower, estate)
}

/** A yes may be used for a day after it was given. */
const allowedForMs = 24 * 3_600_000

/** Allowed, fresh and not used yet: what was asked may be done now. */
export const isUsable = ({ answer, usedAt }: Ask, now: number): boolean => answer?.allowed === true && usedAt === undefined && now <= answer.at + allowedForMs

const isSame = (one: Borrower, other: Borrower | undefined) => one.personId === other?.personId && (one.personId !== undefined || one.name === other?.name)

/** The same person, for the same, with no key that was not asked about. */
export const fitsAsk = ({ asks }: KeyCustody, { askId, borrower, keyIds = [], lendFor }: Move, now: number): boolean =>
  asks.some(each => each.id === askId && isUsable(each, now) && isSame(each.to, borrower) && each.use === lendFor && keyIds.every(id => each.keyIds.includes(id)))

/** A viewer does not walk through a home alone, an agent neither. */
export const isWithCompany: Record<LendUse, boolean> = { repair: false, inspect: false, viewing: true, family: false, other: false }

export function isAccompanied (custody: KeyCustody, { lendFor, standingId, accompaniedBy }: Move, estate: Estate, now: number): boolean {
  const staff = staffOf(estate, accompaniedBy), isNeeded = (lendFor !== undefined && isWithCompany[lendFor]) || standingOf(custody, standingId)?.kind === 'agent'
  return accompaniedBy === undefined ? !isNeeded : staff !== undefined && isAtWork(staff, now)
}
