import type { LocalCloud } from '../types'
import { HttpRefusal, isObject, readValue, type Handler } from '../wechat/http'

/** Somebody the simulator's phones can belong to. */
export interface CastMember {
  openid: string
  name: string
  /** What they are here: “业主 B2-3-2-1201”, “客户事务员”. */
  title: string
  /** Under which heading they are listed. */
  group: string
  phoneNumber?: string
  /** Whose phone the simulator shows on this side when it is opened for the first time. */
  opens?: 'left' | 'right'
}

/** The cast, as the start script gave it last; kept in the journal, so a restart knows it. */
export const peopleOf = ({ journal }: LocalCloud): CastMember[] =>
  journal.list<{ people: CastMember[] }>('people').at(-1)?.people ?? []

/** `GET /control/people` and `POST /control/people`, both with a JSON list of `CastMember`. */
export const peopleRoutes = (cloud: LocalCloud): Record<string, Handler> => ({
  'GET /control/people': () => peopleOf(cloud),
  'POST /control/people': async request => {
    const people = await readValue(request)
    if (!Array.isArray(people) || !people.every(isCastMember)) {
      throw new HttpRefusal(400, 'a list of people with openid, name, title and group each is needed')
    }
    cloud.journal.add('people', { people })
    return people
  }
})

const isCastMember = (value: unknown): value is CastMember =>
  isObject(value) && ['openid', 'name', 'title', 'group'].every(field => typeof value[field] === 'string')
