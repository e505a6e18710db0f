import { paint, spot } from './frame'

const { brick, jade, lamp, line, paper } = paint

/** A lamp that has come unplugged: something stopped, nothing is broken. */
export const failed = spot(brick,
  `<path d="M26 102h110" stroke="${line}" stroke-opacity=".5"/>` +
  `<path d="M54 48l10-22h20l10 22z" fill="${lamp}" stroke="${line}"/>` +
  `<path d="M74 48v46M62 102a12 8 0 0 1 24 0z" fill="${paper}" stroke="${line}"/>` +
  `<path d="M86 100c14 0 12-14 24-14" stroke="${line}"/>` +
  `<path d="M110 80h8a4 4 0 0 1 4 4v4a4 4 0 0 1-4 4h-8zM122 83h6M122 89h6" fill="${paper}" stroke="${line}"/>` +
  `<path d="M136 74h6a4 4 0 0 1 4 4v16a4 4 0 0 1-4 4h-6z" fill="${jade}" stroke="${line}"/>` +
  `<path d="M38 60l-6-4M40 72h-8M108 60l6-4" stroke="${brick}"/>`)
