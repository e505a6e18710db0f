import { cast, type CastMember } from '../../tests/cast'

/** Whose phones lie there at first: so that one sees the clerk's phone ring when the resident submits. */
const opens: Partial<Record<CastMember['id'], 'left' | 'right'>> = { [cast.wangXiulan.id]: 'left', [cast.liJing.id]: 'right' }

/** The cast as the simulator lists it: whose phone one can take in hand. */
export const simulatorPeople = Object.values(cast).map(({ id, openId, name, title, group, phone }) =>
  ({ openid: openId, name, title, group, phoneNumber: phone, ...(opens[id] && { opens: opens[id] }) }))
