import { createHash } from 'node:crypto'
import type { Manifest } from '../types'

export interface HttpPath {
  id: string
  path: string
  functionName: string
}

const idOf = (path: string) => createHash('sha256').update(path).digest('hex').slice(0, 32)

/** Every path of HTTP access and where it leads. */
export const httpPaths = ({ functions }: Manifest): HttpPath[] =>
  Object.entries(functions).flatMap(([functionName, { http = [] }]) => http.map((path) => ({ id: idOf(path), path, functionName })))
