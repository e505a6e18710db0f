import { compoundSurnames } from '../inbox/facts'

/** “王先生/女士”: enough to greet whoever opens the door, too little to find them by. */
export function salutationOf (name: string): string {
  if (!/^\p{Script=Han}/u.test(name)) return '住户'
  const compound = [...name].length > 2 ? compoundSurnames.find(each => name.startsWith(each)) : undefined
  return `${compound ?? [...name][0]!}先生/女士`
}
