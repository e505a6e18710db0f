/**
 * Who gets a place. Wishes are carried out in the order in which they were handed in, and the line moves up strictly in its
 * order: whoever is first and does not fit waits until they do, and nobody passes them. Otherwise a family of four would be
 * passed by everybody who comes alone, and the number that people are told would mean nothing. Pure: the places come in with
 * what was read, and go out with what is to be written.
 */
import type { Activity, Places } from './activity'
import type { Signup } from './signup'

/** The places, with what bounds them; `open` while the list still changes. */
export interface Hall extends Places, Pick<Activity, 'capacity' | 'line'> { open: boolean }

export const hallOf = ({ places, capacity, line, state, startsAt }: Pick<Activity, 'places' | 'capacity' | 'line' | 'state' | 'startsAt'>, now: number): Hall =>
  ({ ...places, capacity, line, open: state === 'published' && now < startsAt })

const fits = ({ taken, capacity }: Pick<Hall, 'taken' | 'capacity'>, party: number) => taken + party <= capacity

/** Whether a party would get a place at once, and if not, whether it could wait. */
export const wouldBe = (hall: Omit<Hall, 'turn' | 'open'>, party: number): 'placed' | 'waiting' | 'turnedAway' =>
  hall.waiting === 0 && fits(hall, party) ? 'placed' : hall.waiting < hall.line ? 'waiting' : 'turnedAway'

type Doing = (hall: Hall, signup: Signup) => { hall: Hall, signup: Signup }

const carriedOut = ({ wishAt: _done, ...signup }: Signup, more: Partial<Signup>): Signup => ({ ...signup, ...more })

const place: Doing = (before, signup) => {
  const turn = before.turn + 1
  return { hall: { ...before, turn, taken: before.taken + signup.party }, signup: carriedOut(signup, { state: 'placed', line: signup.line ?? turn, placed: turn }) }
}

const wait: Doing = (before, signup) => {
  const turn = before.turn + 1
  return { hall: { ...before, turn, waiting: before.waiting + 1 }, signup: carriedOut(signup, { state: 'waiting', line: turn }) }
}

const turnAway: Doing = (hall, signup) => ({ hall, signup: carriedOut(signup, { state: 'turnedAway' }) })

const leave: Doing = (before, signup) => {
  const turn = before.turn + 1, held = signup.placed !== undefined
  const hall = { ...before, turn, taken: before.taken - (held ? signup.party : 0), waiting: before.waiting - (held ? 0 : 1) }
  return { hall, signup: carriedOut(signup, { state: 'cancelled', left: turn }) }
}

const entries = { placed: place, waiting: wait, turnedAway: turnAway }

const enter: Doing = (hall, signup) => entries[hall.open ? wouldBe(hall, signup.party) : 'turnedAway'](hall, signup)

/** The first of the line comes in. */
const moveUp: Doing = (before, signup) => {
  const { hall, signup: next } = place(before, signup)
  return { hall: { ...hall, waiting: hall.waiting - 1 }, signup: next }
}

/** What can lie in the tray. */
const wishes: Partial<Record<Signup['state'], Doing>> = { asked: enter, leaving: leave }

export interface Admitted {
  places: Places
  /** As they are now: those who wished, and those whose turn has come. */
  changed: Signup[]
  /** Whose turn has come by it: they are told. */
  promoted: Signup[]
  /** There is room and more of the line than was read. */
  more: boolean
}

/**
 * @param wished in the order in which they were handed in
 * @param first of the line, in its order, without those who are leaving
 * @param isWhole whether that is all of the line
 */
export function admitted (before: Hall, wished: readonly Signup[], first: readonly Signup[], isWhole: boolean): Admitted {
  let hall = before
  const changed = new Map<string, Signup>(), promoted: Signup[] = []
  const does = (doing: Doing, signup: Signup) => {
    const done = doing(hall, signup)
    hall = done.hall
    changed.set(signup._id, done.signup)
    return done.signup
  }
  const entered = wished.flatMap(each => wishes[each.state] ? [does(wishes[each.state]!, each)] : [])
  const line = [...first, ...isWhole ? entered.filter(each => each.state === 'waiting') : []]
  const blocked = line.findIndex(each => {
    if (!hall.open || !fits(hall, each.party)) return true
    promoted.push(does(moveUp, each))
    return false
  })
  return { places: { taken: hall.taken, waiting: hall.waiting, turn: hall.turn }, changed: [...changed.values()], promoted, more: hall.open && blocked < 0 && !isWhole }
}
