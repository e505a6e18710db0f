import { createHash } from 'node:crypto'
import { CloudError, invalidParam } from '../errors'

/** The bucket's name is part of every file id; production's is made of the environment's name likewise. */
export const bucketOf = (envId: string) => `6c6f-${envId}-1300000000`

export const fileIdOf = (envId: string, path: string): string => `cloud://${envId}.${bucketOf(envId)}/${path}`

/** Object storage's own name for a file. It travels in a header, so it is plain ASCII however the path is written. */
export const opaqueId = (fileId: string): string => createHash('sha256').update(fileId).digest('hex')

/**
 * The path within a file id.
 * @throws STORAGE_EXCEED_AUTHORITY for another environment's file, INVALID_PARAM for what is no file id.
 */
export function pathOf(envId: string, fileId: unknown): string {
  const beginning = fileIdOf(envId, '')
  if (typeof fileId !== 'string') throw invalidParam('a file id must be a string')
  if (!fileId.startsWith('cloud://')) throw invalidParam(`invalid file id ${fileId}`)
  if (!fileId.startsWith(beginning)) throw new CloudError('STORAGE_EXCEED_AUTHORITY', `no authority over ${fileId}`)
  return checkedPath(fileId.slice(beginning.length))
}

/** What the service's documentation allows in `cloudPath`. */
const allowed = /^[\p{Script=Han}0-9A-Za-z!\-_.* /]{1,850}$/u

/** @throws INVALID_PARAM for a path that is absolute, climbs, or has characters the service does not allow. */
export function checkedPath(path: unknown): string {
  const valid =
    typeof path === 'string' && allowed.test(path) && path.split('/').every((name) => name !== '' && name !== '.' && name !== '..')
  if (!valid) throw invalidParam(`invalid cloudPath: ${JSON.stringify(path)}`)
  return path
}
