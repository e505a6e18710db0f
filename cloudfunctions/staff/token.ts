/** Tokens of invitations: never stored, only their hash. One follows from the key of the call, so that a repeated call gives the same one. */
import { createHash, createHmac } from 'node:crypto'
import type { Who } from '@domain/people/person'
import { setting } from '../kit/cloud'

/** @returns 22 characters of base64url, as the scene of a mini-program code takes them */
export const tokenFor = ({ id, estateId }: Pick<Who, 'id' | 'estateId'>, key: string): string =>
  createHmac('sha256', setting('YIZHAN_SECRET')).update(`staff invitation\n${estateId}\n${id}\n${key}`).digest().subarray(0, 16).toString('base64url')

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')
