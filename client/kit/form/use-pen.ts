import { useEffect, useRef } from 'react'
import { addPoint, drawStroke, penBox, type Stroke, type Surface } from './pen'

/** What can be drawn on, and its width in pixels. */
export interface Drawn { surface: Surface, width: number }

export interface PenProps {
  strokes: readonly Stroke[]
  /** A finger was lifted. */
  onStroke: (stroke: Stroke) => unknown
  label: string
}

/** Draws while the finger moves, and hands over each stroke once it is lifted. @param drawnOn the surface; nothing while it is not there yet */
export function usePen ({ strokes, onStroke }: PenProps, drawnOn: () => Drawn | undefined) {
  const stroke = useRef<Stroke>(), began = useRef(0)
  useEffect(() => {
    const drawn = drawnOn()
    if (!drawn) return
    const scale = drawn.width / penBox.width
    drawn.surface.clearRect(0, 0, drawn.width, penBox.height * scale)
    strokes.forEach(each => drawStroke(drawn.surface, each, scale))
  }, [strokes, drawnOn])

  const go = (share: { x: number, y: number }) => {
    const current = stroke.current, drawn = drawnOn()
    if (!current || !addPoint(current, share, Date.now() - began.current)) return
    if (drawn) drawStroke(drawn.surface, current, drawn.width / penBox.width, current.length - 1)
  }
  return {
    begin: (share: { x: number, y: number }) => {
      if (strokes.length === 0) began.current = Date.now()
      stroke.current = []
      go(share)
    },
    go,
    end: () => {
      const done = stroke.current
      stroke.current = undefined
      if (done && done.length > 0) onStroke(done)
    }
  }
}
