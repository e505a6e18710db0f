import { useCallback, useRef, type PointerEvent } from 'react'
import { aria } from '../aria/aria'
import { usePen, type Drawn, type PenProps } from './use-pen'

/** Where a finger or a mouse writes, in a browser. */
export function PenBox (props: PenProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawnOn = useCallback((): Drawn | undefined => {
    const box = canvas.current, surface = box?.getContext('2d')
    if (!box || !surface) return undefined
    const width = box.clientWidth * window.devicePixelRatio
    if (box.width !== width) Object.assign(box, { width, height: width / 2 })
    return { surface, width }
  }, [])
  const pen = usePen(props, drawnOn)
  const at = ({ clientX, clientY, currentTarget }: PointerEvent) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect()
    return { x: (clientX - left) / width, y: (clientY - top) / height }
  }
  return <canvas
    className='kit-pen' ref={canvas} {...aria('img', props.label)}
    onPointerDown={event => { event.currentTarget.setPointerCapture(event.pointerId); pen.begin(at(event)) }}
    onPointerMove={event => pen.go(at(event))} onPointerUp={pen.end} onPointerCancel={pen.end} />
}
