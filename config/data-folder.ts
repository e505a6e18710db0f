/** What `npm start` knows of a data folder: whether it is new, half filled or somebody else's. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** `begun`: an example was being written and was interrupted, so it is no use; `done`: all of it is there. */
type State = 'new' | 'begun' | 'done' | 'other'

const marker = (folder: string) => path.join(folder, 'example.json')

const isEmpty = (folder: string) => !existsSync(folder) || readdirSync(folder).length === 0

export function stateOf (folder: string): State {
  if (isEmpty(folder)) return 'new'
  if (!existsSync(marker(folder))) return 'other'
  return (JSON.parse(readFileSync(marker(folder), 'utf8')) as { state: State }).state
}

export function note (folder: string, state: 'begun' | 'done'): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(marker(folder), `${JSON.stringify({ state })}\n`)
}

/** @throws Error where the folder holds anything that `npm start` did not make */
export function reset (folder: string): void {
  if (stateOf(folder) === 'other') throw new Error(`${folder} 里的数据不是本程序的示例数据，没有删除；请换一个文件夹或自行清空`)
  rmSync(folder, { recursive: true, force: true })
}
