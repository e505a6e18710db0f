import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { isWritten } from '@domain/signing/signature'
import { tap } from '../../../tests/component/tap'
import type { Stroke } from './pen'
import { SignaturePad } from './SignaturePad'

const drawn: string[] = []
let signed: Stroke[] = []
const surface = new Proxy({}, { get: (_, name) => (...numbers: number[]) => { drawn.push([String(name), ...numbers].join(' ')) }, set: () => true })

beforeEach(() => {
  drawn.length = 0
  signed = []
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(surface as never)
  jest.spyOn(HTMLCanvasElement.prototype, 'clientWidth', 'get').mockReturnValue(400)
  jest.spyOn(HTMLCanvasElement.prototype, 'getBoundingClientRect').mockReturnValue({ left: 10, top: 20, width: 400, height: 200 } as DOMRect)
  HTMLCanvasElement.prototype.setPointerCapture = () => undefined
})

function Signing () {
  const [value, setValue] = useState<Stroke[]>([])
  return <SignaturePad label='业主签名' value={value} onChange={next => { signed = next; setValue(next) }} />
}

function write (points: [number, number][]) {
  const box = screen.getByRole('img', { name: /业主签名/ }), [first, ...others] = points
  // jsdom knows no pointers; a mouse event under that name has where it is.
  const at = (kind: string, [clientX, clientY]: [number, number]) => fireEvent(box, new MouseEvent(kind, { bubbles: true, clientX, clientY }))
  at('pointerdown', first!)
  others.forEach(each => at('pointermove', each))
  at('pointerup', points.at(-1)!)
}

test('what the finger writes is kept in a box of 1000 by 500, point by point, and drawn as it goes', () => {
  render(<Signing />)
  expect(screen.getByText('请用手指在这里写上名字')).toBeInTheDocument()
  write([[10, 20], [210, 120], [210.5, 120], [410, 220]])
  expect(signed).toEqual([[[0, 0, expect.any(Number)], [500, 250, expect.any(Number)], [1000, 500, expect.any(Number)]]])
  expect(drawn).toContain('lineTo 400 200')
  expect(isWritten(signed)).toBe(true)
  expect(screen.queryByText('请用手指在这里写上名字')).toBeNull()
})

test('a finger that leaves the box draws at its edge; a second stroke is another line', () => {
  render(<Signing />)
  write([[200, 100], [900, 100]])
  write([[100, 50], [100, 120]])
  expect(signed.map(each => each.at(-1)!.slice(0, 2))).toEqual([[1000, 200], [225, 250]])
})

test('written anew by a tap', async () => {
  render(<Signing />)
  write([[10, 20], [210, 120]])
  await tap(screen.getByRole('button', { name: '重写' }))
  expect(signed).toEqual([])
  expect(drawn.at(-1)).toMatch(/^clearRect/)
})
