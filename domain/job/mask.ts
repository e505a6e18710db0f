/**
 * Takes out of what vendors and residents write to each other whatever would let them meet without the center: numbers,
 * accounts, addresses of mail and of pages. Rather too much than too little; prices, days, hours, rooms and quantities stay.
 */
import { accountsIn } from './accounts-in'
import { numbersIn } from './numbers-in'
import { joined } from './span'
import { spelled } from './spelling'

/** What stands where something was taken out. */
export const hidden = '［联系方式已隐去］'

/**
 * @param text what somebody typed
 * @returns the same with `hidden` in the place of every telephone number (mobile, fixed, 400; in any digits, with anything between
 * them), WeChat or QQ account, mail or web address; what is masked already stays as it is
 */
export function masked (text: string): string {
  const { plain, digits, begins, ends } = spelled(text)
  const spans = joined([...numbersIn(digits), ...accountsIn(plain), ...accountsIn(digits)])
  return spans.reduceRight((rest, [from, until]) => rest.slice(0, begins[from]) + hidden + rest.slice(ends[until - 1]), text)
}

/** Whether something was taken out of it. */
export const isMasked = (text: string): boolean => text.includes(hidden)
