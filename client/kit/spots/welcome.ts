import { paint, spot } from './frame'

const { brick, jade, lamp, leaf, line, paper } = paint

/** A desk with somebody behind it, and the door open. */
export const welcome = spot(jade,
  `<path d="M22 102h116" stroke="${line}" stroke-opacity=".5"/>` +
  `<path d="M36 102V42a4 4 0 0 1 4-4h22a4 4 0 0 1 4 4v60" fill="${paper}" stroke="${line}"/>` +
  `<path d="M66 38l12 6v64l-12-6z" fill="${lamp}" stroke="${line}"/><path d="M73 72v4" stroke="${line}"/>` +
  `<path d="M104 44a9 9 0 1 1-.1 0z" fill="${brick}" fill-opacity=".55" stroke="${line}"/>` +
  `<path d="M88 82c0-11 6-18 16-18s16 7 16 18z" fill="${jade}" stroke="${line}"/>` +
  `<path d="M82 80h48v22H82z" fill="${paper}" stroke="${line}"/><path d="M92 91h14" stroke="${leaf}"/>` +
  `<path d="M124 80c0-5-2-8-6-9 0 5 2 8 6 9zM124 80c0-6 3-10 7-11 1 6-2 9-7 11z" fill="${leaf}" stroke="${line}"/>` +
  `<path d="M126 46l4-3M128 53h5" stroke="${lamp}"/>`)
