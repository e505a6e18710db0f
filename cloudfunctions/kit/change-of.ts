/** What an update has to say so that one document becomes the other. */
import { command as _ } from './cloud'

/**
 * @param kept fields that have writes of their own, besides the id
 * @returns only what differs: what is gone is removed, objects are set whole
 */
export function changeOf<T extends object> (before: T, next: T, kept: readonly (keyof T)[] = []): object {
  const names = [...new Set([...Object.keys(before), ...Object.keys(next)])].filter(name => name !== '_id' && !kept.includes(name as keyof T)) as (keyof T)[]
  return Object.fromEntries(names.filter(name => JSON.stringify(before[name]) !== JSON.stringify(next[name])).map(name => [name, next[name] === undefined ? _.remove() : _.set(next[name] as object)]))
}
