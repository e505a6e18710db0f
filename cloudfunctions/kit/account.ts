/** An account that may not be a person yet: the same WeChat account gets the same id, whoever binds it first. */
import { createHmac } from 'node:crypto'
import { setting } from './cloud'
import type { Context } from './context'

export interface Account { id: string, openId: string }

/** Where files of those lie who belong to no estate yet. */
const outside = 'outside'

const newId = (openId: string) => `p-${createHmac('sha256', setting('YIZHAN_SECRET')).update(`person\n${openId}`).digest('hex').slice(0, 24)}`

export const accountOf = ({ person, openId }: Pick<Context, 'person' | 'openId'>): Account => ({ id: person?._id ?? newId(openId), openId })

/** Whose files these are, and where they lie. */
export const uploaderOf = (context: Context): { id: string, estateId: string } =>
  context.known ? { id: context.who.id, estateId: context.who.estateId } : { id: accountOf(context).id, estateId: outside }
