/** The number people read out on the phone: `BX-260514-7K3F`, made without a counter. */
import { day } from '../kit/calendar'
import { lot } from './follow-up'
import { kinds, type Kind } from './matter'

const prefixes: Record<Kind, string> = {
  repair: 'BX', issue: 'BS', complaint: 'TS', assistance: 'QZ', suggestion: 'JY', inquiry: 'ZX', coordination: 'XT', homeVisit: 'ZF',
  renovation: 'BA', moveIn: 'RZ', moveOut: 'QC', keyCustody: 'YS'
}

/** Which kind a number is of, by its two letters. */
export const kindOf = (number: string): Kind => kinds.find(kind => number.startsWith(prefixes[kind])) ?? 'issue'

/** Without I, L, O and U: nothing that is misheard or misread. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** So many letters that follow from a text. */
export function lettersOf (text: string, length: number): string {
  let rest = Math.floor(lot(text) * letters.length ** length), code = ''
  for (let place = 0; place < length; place++) { code += letters[rest % letters.length]; rest = Math.floor(rest / letters.length) }
  return code
}

/** @param attempt raised when a number is taken already; a million a day and kind are possible */
export function numberOf (kind: Kind, id: string, at: number, attempt = 0): string {
  return `${prefixes[kind]}-${day(at).slice(2).replaceAll('-', '')}-${lettersOf(`${id} ${attempt}`, 4)}`
}
