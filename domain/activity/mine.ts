/** What a person can do with their part in an activity, and what stands against it: the function refuses by it, the page draws its buttons from it. */
import { hour } from '../kit/calendar'
import { Refused } from '../kit/errors'
import type { Activity } from './activity'
import { wouldBe } from './door'
import { isOpen, isOut, type Signup } from './signup'

export const myActions = ['signUp', 'cancel', 'arrive', 'rate'] as const
export type MyAction = typeof myActions[number]

interface Situation { activity: Activity, mine: Signup | undefined, party: number, now: number }

/** The first that holds is what the person is told. */
type Obstacles = readonly (readonly [reason: string, holds: (situation: Situation) => boolean])[]

/** So long before it begins the door is open. */
export const doorOpensBefore = hour

const isGone: Obstacles[number] = ['activityCancelled', ({ activity }) => activity.state === 'cancelled']
const isOver: Obstacles[number] = ['activityOver', ({ activity: { state, endsAt }, now }) => state !== 'published' || now > endsAt]
const isEarly: Obstacles[number] = ['activityNotYet', ({ activity: { startsAt }, now }) => now < startsAt - doorOpensBefore]

const obstacles: Record<MyAction, Obstacles> = {
  signUp: [
    isGone,
    isOver,
    ['signUpNotYet', ({ activity: { opensAt = 0 }, now }) => now < opensAt],
    ['signUpOver', ({ activity: { closesAt }, now }) => now >= closesAt],
    ['signedUp', ({ mine }) => mine !== undefined && !isOut[mine.state]],
    ['tooManyCompanions', ({ activity: { companions }, party }) => party > companions + 1],
    ['activityFull', ({ activity, party }) => wouldBe({ ...activity.places, capacity: activity.capacity, line: activity.line }, party) === 'turnedAway']
  ],
  cancel: [
    ['noSignup', ({ mine }) => mine === undefined],
    ['alreadyIn', ({ mine }) => mine?.state === 'arrived'],
    ['noSignup', ({ mine }) => mine !== undefined && !isOpen[mine.state]],
    isGone,
    ['activityBegun', ({ activity: { startsAt }, now }) => now >= startsAt]
  ],
  arrive: [
    isGone,
    isOver,
    isEarly,
    ['noSignup', ({ mine }) => mine === undefined],
    ['stillWaiting', ({ mine }) => mine?.state === 'waiting' || mine?.state === 'asked'],
    ['signupLeft', ({ mine }) => mine !== undefined && mine.state !== 'placed' && mine.state !== 'arrived']
  ],
  rate: [
    isGone,
    ['notThere', ({ mine }) => mine?.state !== 'arrived'],
    ['activityStillOn', ({ activity: { state, endsAt }, now }) => state === 'published' && now < endsAt],
    ['ratedAlready', ({ mine }) => mine?.feedback !== undefined]
  ]
}

const obstacleOf = (action: MyAction, situation: Situation) => obstacles[action].find(([, holds]) => holds(situation))?.[0]

/** @throws Refused conflict, or notFound for somebody without a sign-up, where something stands against it */
export function mustBeAble (action: MyAction, activity: Activity, mine: Signup | undefined, now: number, party = 1): void {
  const reason = obstacleOf(action, { activity, mine, party, now })
  if (reason !== undefined) throw new Refused(reason === 'noSignup' ? 'notFound' : 'conflict', reason)
}

/** What their page offers. Who is in already need not scan again. */
export const mayNow = (activity: Activity, mine: Signup | undefined, now: number): MyAction[] =>
  myActions.filter(action => obstacleOf(action, { activity, mine, party: 1, now }) === undefined && !(action === 'arrive' && mine?.state === 'arrived'))

/** Whether the code of a sign-up is worth showing: there is a place, and the door has not closed for good. */
export const showsCode = ({ state, endsAt }: Pick<Activity, 'state' | 'endsAt'>, mine: Pick<Signup, 'state'> | undefined, now: number): boolean =>
  state === 'published' && mine?.state === 'placed' && now <= endsAt
