/** What neighbours may not see of a public matter until WeChat has looked at it, and what they never may. */
import type { Matter } from './matter'

/**
 * `waiting` for WeChat's verdict, which may never come · `risky` WeChat said so, or was not sure · `unchecked` words that
 * could not be checked: they are shown, and staff look at them. What passed is taken off the list.
 */
export const checkStates = ['waiting', 'risky', 'unchecked'] as const
export type CheckState = typeof checkStates[number]

export interface ContentCheck {
  /** The line of the timeline it belongs to. */
  seq: number
  /** A picture; absent for the words of the line. */
  fileId?: string
  state: CheckState
  at: number
}

/** What a new line of a public matter waits for. @param text how the check of its words ended */
export const marksOf = (seq: number, photos: readonly string[], text: 'passed' | 'unchecked', at: number): ContentCheck[] => [
  ...text === 'unchecked' ? [{ seq, state: 'unchecked' as const, at }] : [],
  ...photos.map(fileId => ({ seq, fileId, state: 'waiting' as const, at }))
]

/** @returns how a picture is to be hidden from others; undefined where everybody may see it */
export function hiddenAs ({ checks = [] }: Pick<Matter, 'checks'>, fileId: string): 'waiting' | 'risky' | undefined {
  const state = checks.find(each => each.fileId === fileId)?.state
  return state === 'unchecked' ? undefined : state
}

/** The list after a verdict; the same list where it changes nothing. */
export const judged = (checks: readonly ContentCheck[], fileId: string, passed: boolean): ContentCheck[] =>
  checks.flatMap(each => each.fileId !== fileId ? [each] : passed ? [] : [{ ...each, state: 'risky' as const }])

/** Something of it was not checked, or did not pass: for staff to look at. */
export const needsLook = ({ checks = [] }: Pick<Matter, 'checks'>): boolean => checks.some(each => each.state !== 'waiting')
