import { cast } from '../../tests/cast'

/** The cast as the simulator lists it: whose phone one can take in hand. */
export const simulatorPeople = Object.values(cast).map(({ openId, name, title, group, phone }) => ({ openid: openId, name, title, group, phoneNumber: phone }))
