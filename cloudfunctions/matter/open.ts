import { openMatter, type openings, type Said } from '@domain/matter/open-matter'
import type { Matter } from '@domain/matter/matter'
import { Refused } from '@domain/kit/errors'
import type { Context } from '../kit/context'
import { notify } from '../kit/notify'
import { matters } from './repo'

/** A number is one in a million a day and kind; three misses in a row do not happen by chance. */
const attempts = 3

/**
 * Stores a new matter once: a replay of the same key answers with the one it made.
 * @param id instead of the key: of what there may be one only, whoever asks for it
 */
export async function open (opening: typeof openings[keyof typeof openings], said: Said, { who, estate, now }: Pick<Context, 'who' | 'estate' | 'now'>, id = said.key): Promise<Matter> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const stored = await matters(who).add({ ...openMatter(opening, said, who, estate, now, attempt), _id: id })
    if (!stored) continue
    notify(stored)
    return stored
  }
  throw new Refused('unavailable', 'busy')
}
