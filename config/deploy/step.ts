/** What deployment does, one change of the environment each, and how a step reads. */
import type { Index } from '../../cloudfunctions/indexes'
import type { FunctionState, Timer } from './state'

interface Steps {
  createCollection: { collection: string }
  /** `from` is not there where the collection is new. */
  permit: { collection: string, from?: string, permission: string }
  permitFiles: { from: string, permission: string }
  buildIndex: { collection: string, index: Index }
  /** Two indexes may have neither one name nor the same keys, so the old one goes first. */
  replaceIndex: { collection: string, old: string[], index: Index }
  dropIndex: { collection: string, index: string }
  createFunction: { name: string, state: FunctionState }
  /** @param changes in words, without any value of a setting */
  configure: { name: string, changes: string[], state: Pick<FunctionState, 'timeout' | 'memory' | 'settings'> }
  updateCode: { name: string, from: string | undefined, code: string }
  deleteFunction: { name: string }
  createTimer: { name: string, timer: Timer }
  replaceTimer: { name: string, from: string, timer: Timer }
  deleteTimer: { name: string, timer: string }
  createPath: { path: string, name: string }
  replacePath: { path: string, from: string, name: string }
  deletePath: { path: string, name: string }
}

export type Doing = keyof Steps
export type Step = { [Each in Doing]: { do: Each } & Steps[Each] }[Doing]

/** One row per kind of step. */
export type Table<Result> = { [Each in Doing]: (step: Steps[Each]) => Result }

/** Looks a step up in a table of them. */
export const by = <Result>(table: Table<Result>, step: Step): Result => (table[step.do] as (step: Step) => Result)(step)

const keys = ({ keys, unique }: Index) =>
  `${keys.map(({ field, direction }) => direction === -1 ? `-${field}` : field).join(', ')}${unique ? ', unique' : ''}`

const list = (names: string[]) => names.length > 0 ? `, settings ${names.join(' ')}` : ''

const lines: Table<string> = {
  createCollection: ({ collection }) => `+ collection ${collection}`,
  permit: ({ collection, from, permission }) => `~ collection ${collection}: permission ${from === undefined ? '' : `${from} → `}${permission}`,
  permitFiles: ({ from, permission }) => `~ stored files: permission ${from} → ${permission}`,
  buildIndex: ({ collection, index }) => `+ index ${collection}.${index.name}: ${keys(index)}`,
  replaceIndex: ({ collection, old, index }) =>
    `~ index ${collection}.${index.name}: ${keys(index)} (drops ${old.join(' and ')} first: until the new one is built nothing serves its queries${index.unique ? ' or keeps it unique' : ''})`,
  dropIndex: ({ collection, index }) => `- index ${collection}.${index}`,
  createFunction: ({ name, state }) => `+ function ${name}: timeout ${state.timeout}, memory ${state.memory}${list(Object.keys(state.settings))}`,
  configure: ({ name, changes }) => `~ function ${name}: ${changes.join(', ')}`,
  updateCode: ({ name, from, code }) => `~ function ${name}: code ${from ?? 'of unknown origin'} → ${code}`,
  deleteFunction: ({ name }) => `- function ${name} (its code and variables are lost)`,
  createTimer: ({ name, timer }) => `+ timer ${name}.${timer.name}: ${timer.cron}`,
  replaceTimer: ({ name, from, timer }) => `~ timer ${name}.${timer.name}: ${from} → ${timer.cron}`,
  deleteTimer: ({ name, timer }) => `- timer ${name}.${timer}`,
  createPath: ({ path, name }) => `+ path ${path} → function ${name}`,
  replacePath: ({ path, from, name }) => `~ path ${path}: function ${from} → ${name}`,
  deletePath: ({ path, name }) => `- path ${path} → function ${name}`
}

export const lineOf = (step: Step): string => by(lines, step)
