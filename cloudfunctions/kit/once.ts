import { createHash } from 'node:crypto'
import type { Who } from '@domain/people/person'

/** Nobody else's key makes this id, and the same call made twice makes the same one. */
export const idOf = (prefix: string, key: string, { id, estateId }: Pick<Who, 'id' | 'estateId'>, length = 24): string =>
  `${prefix}${createHash('sha256').update(`${estateId} ${id} ${key}`).digest('hex').slice(0, length)}`
