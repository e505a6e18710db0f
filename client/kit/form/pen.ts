/** What a pen leaves: points of strokes in a box, and the lines between them on whatever can be drawn on. */

/** `[x, y, ms since the first point]` of each point, in a box 1000 wide and 500 high. */
export type Stroke = [x: number, y: number, at: number][]

export const penBox = { width: 1000, height: 500 } as const

/** Closer points than this tell nothing new. */
const leastStep = 6

/** As far as lines need it; browsers and WeChat have both. */
export interface Surface {
  lineWidth: number
  lineCap: string
  lineJoin: string
  strokeStyle: unknown
  beginPath: () => void
  moveTo: (x: number, y: number) => void
  lineTo: (x: number, y: number) => void
  stroke: () => void
  clearRect: (x: number, y: number, width: number, height: number) => void
}

const ink = '#1f2a27', thickness = 9

/** @param scale pixels for one unit of the box */
export function drawStroke (surface: Surface, stroke: Stroke, scale: number, from = 0) {
  const points = stroke.slice(Math.max(0, from - 1)), [first] = points
  if (!first) return
  Object.assign(surface, { lineWidth: thickness * scale, lineCap: 'round', lineJoin: 'round', strokeStyle: ink })
  surface.beginPath()
  surface.moveTo(first[0] * scale, first[1] * scale)
  points.forEach(([x, y]) => surface.lineTo(x * scale, y * scale))
  surface.stroke()
}

const inside = (value: number, most: number) => Math.round(Math.min(most, Math.max(0, value)))

/** The next point where it is far enough from the last. @param share where the finger is, 0 … 1 of the width and the height @returns whether it was added */
export function addPoint (stroke: Stroke, share: { x: number, y: number }, at: number): boolean {
  const x = inside(share.x * penBox.width, penBox.width), y = inside(share.y * penBox.height, penBox.height), last = stroke.at(-1)
  if (last && Math.hypot(x - last[0], y - last[1]) < leastStep) return false
  stroke.push([x, y, at])
  return true
}
