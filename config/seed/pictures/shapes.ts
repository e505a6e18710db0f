/** Shapes as distances: negative inside, in pixels. What lies within half a pixel of the edge is blended, so that nothing is jagged. */
import type { Colour } from './png'

export interface Shape { colour: Colour, distance: (x: number, y: number) => number }

export const circle = (colour: Colour, centerX: number, centerY: number, radius: number): Shape =>
  ({ colour, distance: (x, y) => Math.hypot(x - centerX, y - centerY) - radius })

/** @param round radius of the corners */
export const box = (colour: Colour, left: number, top: number, width: number, height: number, round = 0): Shape => ({
  colour,
  distance (x, y) {
    const dx = Math.abs(x - left - width / 2) - width / 2 + round, dy = Math.abs(y - top - height / 2) - height / 2 + round
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - round
  }
})

/** A stroke along the points `x1, y1, x2, y2, …`. */
export const line = (colour: Colour, width: number, ...points: number[]): Shape => ({
  colour,
  distance (x, y) {
    let nearest = Infinity
    for (let at = 0; at + 3 < points.length; at += 2) nearest = Math.min(nearest, toSegment(x, y, points[at]!, points[at + 1]!, points[at + 2]!, points[at + 3]!))
    return nearest - width / 2
  }
})

function toSegment (x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length))
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1))
}

/** A stain: a circle whose edge wanders. */
export const stain = (colour: Colour, centerX: number, centerY: number, radius: number): Shape => ({
  colour,
  distance (x, y) {
    const angle = Math.atan2(y - centerY, x - centerX)
    return Math.hypot(x - centerX, (y - centerY) * 1.4) - radius * (1 + 0.12 * Math.sin(3 * angle + 1) + 0.07 * Math.sin(7 * angle))
  }
})

/** Equal copies side by side. */
export const repeat = (count: number, stepX: number, make: (offset: number) => Shape): Shape[] =>
  Array.from({ length: count }, (_, place) => make(place * stepX))

/** From one colour above to another below, with the shapes on it in their order. */
export function scene (above: Colour, below: Colour, height: number, shapes: readonly Shape[]): (x: number, y: number) => Colour {
  return (x, y) => {
    const down = y / height
    let colour: Colour = [0, 1, 2].map(part => Math.round(above[part]! + (below[part]! - above[part]!) * down)) as unknown as Colour
    for (const shape of shapes) {
      const cover = 0.5 - shape.distance(x, y)
      if (cover <= 0) continue
      if (cover >= 1) colour = shape.colour
      else colour = [0, 1, 2].map(part => Math.round(colour[part]! + (shape.colour[part]! - colour[part]!) * cover)) as unknown as Colour
    }
    return colour
  }
}
