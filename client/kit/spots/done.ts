import { paint, spot } from './frame'

const { jade, lamp, leaf, line, paper } = paint

/** A cup of tea beside a list with everything ticked. */
export const done = spot(lamp,
  `<path d="M26 102h110" stroke="${line}" stroke-opacity=".5"/>` +
  `<path d="M44 34h44a5 5 0 0 1 5 5v63H39V39a5 5 0 0 1 5-5z" fill="${paper}" stroke="${line}"/>` +
  `<path d="M56 29h20v10H56z" fill="${leaf}" stroke="${line}"/>` +
  `<path d="M48 54l4 4 7-8M48 70l4 4 7-8M48 86l4 4 7-8" stroke="${jade}"/>` +
  `<path d="M66 55h18M66 71h18M66 87h12" stroke="${line}" stroke-opacity=".35"/>` +
  `<path d="M102 78h26v14a10 10 0 0 1-10 10h-6a10 10 0 0 1-10-10z" fill="${jade}" stroke="${line}"/>` +
  `<path d="M128 82h4a5 5 0 0 1 0 10h-4" stroke="${line}"/>` +
  `<path d="M110 70c-3-4 3-6 0-11M120 70c-3-4 3-6 0-11" stroke="${line}" stroke-opacity=".45"/>`)
