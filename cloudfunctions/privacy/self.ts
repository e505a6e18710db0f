/** The caller as somebody whom data is about: also who has moved out and is no caller of any estate any more. */
import { createHmac } from 'node:crypto'
import { Refused } from '@domain/kit/errors'
import type { Person, Who } from '@domain/people/person'
import { setting } from '../kit/cloud'
import type { Context } from '../kit/context'

/** @throws Refused notFound where nothing is held under this account's name */
export function selfOf ({ person }: Context): Person {
  if (!person) throw new Refused('notFound', 'notKnown')
  return person
}

/** For entries of the audit log: in the estate they look at, else in the first they ever belonged to. */
export function actorOf (context: Context): Pick<Who, 'id' | 'name' | 'roles' | 'estateId'> {
  if (context.known) return context.who
  const { _id: id, name, estateIds: [estateId] } = selfOf(context)
  if (estateId === undefined) throw new Refused('notFound', 'notKnown')
  return { id, name, roles: [], estateId }
}

/** Finds an erased account's request by the account; nobody gets back from it. */
export const accountOf = (openId: string): string => createHmac('sha256', setting('YIZHAN_SECRET')).update(`account\n${openId}`).digest('base64url')
