import { paint, spot } from './frame'

const { jade, line, paper, sky, stone } = paint

/** Clouds between two houses, whose line is interrupted. */
export const offline = spot(sky,
  `<path d="M22 102h116" stroke="${line}" stroke-opacity=".5"/>` +
  `<path d="M28 102V70l16-13 16 13v32z" fill="${paper}" stroke="${line}"/><path d="M39 102V86h10v16" fill="${stone}" stroke="${line}"/>` +
  `<path d="M102 102V70l16-13 16 13v32z" fill="${paper}" stroke="${line}"/><path d="M113 102V86h10v16" fill="${jade}" stroke="${line}"/>` +
  `<path d="M44 57V45h16M118 57V45h-16" stroke="${line}"/>` +
  `<path d="M66 45h4M92 45h4" stroke="${line}" stroke-dasharray="1 6"/>` +
  `<path d="M68 34a9 9 0 0 1 17-4 8 8 0 0 1 11 7.5 7 7 0 0 1-7 6.5H72a7 7 0 0 1-4-10z" fill="${paper}" stroke="${line}"/>` +
  `<path d="M77 54l-3 7M86 54l-3 7" stroke="${sky}"/>`)
