import Taro from '@tarojs/taro'
import { Canvas, type CanvasTouchEvent } from '@tarojs/components'
import { useCallback, useEffect, useRef, useState } from 'react'
import { aria } from '../aria/aria'
import type { Surface } from './pen'
import { usePen, type Drawn, type PenProps } from './use-pen'

interface CanvasNode { width: number, height: number, getContext: (kind: '2d') => Surface }
interface Found { node: CanvasNode, width: number }

/** Pixels of the drawing for one of the screen. */
const ratio = 2
let count = 0

/** Where a finger writes, in WeChat: its native canvas, which says where on it a finger is. */
export function PenBox (props: PenProps) {
  const [id] = useState(() => `pen-${++count}`)
  const found = useRef<Drawn>()
  const drawnOn = useCallback(() => found.current, [])
  const find = useCallback(() => Taro.createSelectorQuery().select(`#${id}`).fields({ node: true, size: true }).exec(([box]: [Found?]) => {
    if (!box?.node) return
    Object.assign(box.node, { width: box.width * ratio, height: box.width * ratio / 2 })
    found.current = { surface: box.node.getContext('2d'), width: box.width * ratio }
  }), [id])
  useEffect(() => Taro.nextTick(find), [find])

  const pen = usePen(props, drawnOn)
  const at = ({ touches }: CanvasTouchEvent) => {
    const { x, y } = touches[0]!, width = (found.current?.width ?? 0) / ratio
    return { x: x / width, y: y / (width / 2) }
  }
  // Before it is laid out nobody can say where on it a finger is.
  return <Canvas
    id={id} type='2d' className='kit-pen' disableScroll {...aria('img', props.label)}
    onTouchStart={event => { if (found.current) pen.begin(at(event)); else find() }}
    onTouchMove={event => { if (found.current) pen.go(at(event)) }} onTouchEnd={pen.end} onTouchCancel={pen.end} />
}
