import { compoundSurnames } from '../inbox/facts'

/**
 * “姓王的住户”: enough to ask for at the door, too little to find them by. How to address somebody is not known: the register holds
 * nobody's sex, and a guess from the given name would be wrong for some and tells an outsider more than the door needs.
 */
export function salutationOf (name: string): string {
  if (!/^\p{Script=Han}/u.test(name)) return '住户'
  const compound = [...name].length > 2 ? compoundSurnames.find(each => name.startsWith(each)) : undefined
  return `姓${compound ?? [...name][0]!}的住户`
}
