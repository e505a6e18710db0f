/** 报名: one person's, with whoever they bring. One document each, so that five hundred at once write to five hundred documents. */

/** `asked` and `leaving` are wishes that have been handed in and not yet carried out; see `admitted`. */
export const signupStates = ['asked', 'placed', 'waiting', 'leaving', 'cancelled', 'turnedAway', 'arrived', 'missed'] as const
export type SignupState = typeof signupStates[number]

/** Those that have been in the list: they have a turn to be sorted by. */
export const listedStates = ['placed', 'waiting', 'arrived', 'missed', 'cancelled'] as const satisfies readonly SignupState[]

export interface Signup {
  /** `signupId`: a person signs up for an activity once. */
  _id: string
  v: 1
  estateId: string
  activityId: string
  personId: string
  name: string
  /** Where they live, as people say it. */
  label: string
  companions: number
  /** Of the companions, where they are told. */
  names: string[]
  /** Places it takes: the person and the companions. */
  party: number
  state: SignupState
  /** Made of the caller's key: a second call with the same one meets the first one's. */
  asked: string
  at: number
  /** Of the activity, to sort by. */
  startsAt: number
  /** When the wish was handed in; absent once it has been carried out. */
  wishAt?: number
  /** Turns (`Places`) at which it came into the list, got its place and left. The line goes by the first. */
  line?: number
  placed?: number
  left?: number
  /** Without a name: by the poster, with their own phone. */
  arrived?: { at: number, byName?: string }
  feedback?: Feedback
  /** When that was said, to sort by. */
  ratedAt?: number
}

export interface Feedback { stars: number, words?: string }

export const signupId = (activityId: string, personId: string) => `${activityId}_${personId}`

/** Whether it is still to come: a place, or a wish for one. */
export const isOpen: Record<SignupState, boolean> = { asked: true, placed: true, waiting: true, leaving: false, cancelled: false, turnedAway: false, arrived: false, missed: false }

/** Whether its person may ask again. */
export const isOut: Record<SignupState, boolean> = { asked: false, placed: false, waiting: false, leaving: false, cancelled: true, turnedAway: true, arrived: false, missed: false }
