/** Opens moving in or out: at one home one at a time, whoever asks and however many at once. */
import type { Matter } from '@domain/matter/matter'
import { openings, type Said } from '@domain/matter/open-matter'
import { Refused } from '@domain/kit/errors'
import { systemId, type Who } from '@domain/people/person'
import { command as _ } from '../kit/cloud'
import type { Context } from '../kit/context'
import { idOf } from '../kit/once'
import { open } from '../matter/open'
import { matters } from '../matter/repo'

/** The center in nobody's name: it sees what others have begun. */
const center = (estateId: string): Who => ({ id: systemId, name: '服务中心', salutation: '', estateId, roles: ['manager'], occupancies: [] })

/** More than a home has of what is asked for. */
const most = 200

const at = (estateId: string, premisesId: string, filter: object): Promise<Matter[]> =>
  matters(center(estateId)).list({ ...filter, 'place.premisesId': premisesId }, { field: 'updatedAt', direction: -1 }, most)

export const openAt = (estateId: string, premisesId: string): Promise<Matter[]> => at(estateId, premisesId, { open: true })

const isSame = (matter: Matter, { key }: Said, who: Who) => matter.timeline[0]?.key === key && matter.createdBy === who.id

function refuse ({ number }: Pick<Matter, 'number'>): never {
  throw new Refused('conflict', 'movingOpen', 'premisesId', { number })
}

/**
 * The id follows from the home and how many there were before, so that of two who begin at once the second meets the first.
 * @throws Refused conflict where one is open
 */
export async function begin (opening: typeof openings[keyof typeof openings], said: Said, context: Context): Promise<Matter> {
  const { who, estate } = context, premisesId = said.place.premisesId ?? '', { kind } = said
  // Whether one is open and how many there were must be of the same moment: one look.
  const there = await at(estate._id, premisesId, { open: _.in([true, false]), kind })
  const other = there.find(each => each.open)
  if (other) return isSame(other, said, who) ? other : refuse(other)
  const stored = await open(opening, said, context, idOf('mv-', [kind, premisesId, there.length].join(' '), { id: 'moving', estateId: estate._id })).catch((error: unknown) => {
    if (error instanceof Refused && error.reason === 'keyTaken') refuse({ number: '' })
    throw error
  })
  return isSame(stored, said, who) ? stored : refuse(stored)
}
