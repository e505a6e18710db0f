/** Estates for functions that act in nobody's name; kept per instance for half a minute, like callers are. */
import type { Estate } from '@domain/estate/estate'
import { db } from '../kit/cloud'

const keep = 30_000
let kept: { at: number, estates: Estate[] } | undefined

/** All estates of this deployment: a property company has dozens, not thousands. */
export async function estates (): Promise<Estate[]> {
  const now = Date.now()
  if (!kept || now - kept.at > keep || now < kept.at) {
    const { data } = await db.collection('estates').limit(1000).get()
    kept = { at: now, estates: data as Estate[] }
  }
  return kept.estates
}

/** @throws Error where a record names an estate that does not exist */
export async function estateOf (id: string): Promise<Estate> {
  const found = (await estates()).find(each => each._id === id)
  if (!found) throw new Error(`no estate ${id}`)
  return found
}
