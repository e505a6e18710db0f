import type { CastMember } from '../people'
import { el } from './dom'

const shades = ['#1E7A66', '#3E6B5F', '#6E7F78', '#8A6D3B', '#2F6FA8', '#9A5B4F', '#5B6B8C', '#7A5C86']

/** A person's portrait: the family name on a colour that stays theirs. */
export function face (person: Pick<CastMember, 'name'> & { openid?: string } | undefined, small = false): HTMLElement {
  const name = person?.name ?? '？'
  // FNV-1a spreads even ids that differ in one letter.
  const sum = [...person?.openid ?? name].reduce((total, letter) => Math.imul(total ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5)
  const element = el('span', { class: small ? 'face small' : 'face' }, [...name][0])
  element.style.background = person ? shades[(sum >>> 8) % shades.length] ?? '' : '#8B948F'
  return element
}
