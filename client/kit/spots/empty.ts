import { paint, spot } from './frame'

const { jade, lamp, leaf, line, paper, stone } = paint

/** A letter tray with nothing in it yet, and a plant that has time. */
export const empty = spot(jade,
  `<path d="M30 102h102" stroke="${line}" stroke-opacity=".5"/>` +
  `<path d="M44 74h18l6 9h26l6-9h18v22a6 6 0 0 1-6 6H50a6 6 0 0 1-6-6z" fill="${paper}" stroke="${line}"/>` +
  `<path d="M44 74l10-24a5 5 0 0 1 5-3h44a5 5 0 0 1 5 3l10 24" fill="${paper}" stroke="${line}"/>` +
  `<path d="M62 57h34M66 65h22" stroke="${stone}"/>` +
  `<path d="M126 102l-3-14h18l-3 14z" fill="${lamp}" stroke="${line}"/>` +
  `<path d="M132 88c0-9-4-14-10-16 0 8 3 13 10 16zM132 88c0-11 4-18 11-20 1 10-3 16-11 20z" fill="${leaf}" stroke="${line}"/>` +
  `<path d="M34 40v8M30 44h8M116 30v6M113 33h6" stroke="${lamp}"/>`)
