import * as v from 'valibot'
import { isWritten, strokes, type Stroke } from './signature'

const line = (...points: [number, number][]): Stroke => points.map(([x, y], n) => [x, y, n * 20])
const refusal = (input: unknown) => v.safeParse(strokes, input).issues?.[0].message

test('two strokes that reach somewhere are a signature', () => {
  expect(refusal([line([100, 100], [300, 120], [320, 300]), line([400, 200], [600, 210])])).toBeUndefined()
})

test.each<[string, unknown, string]>([
  ['one dot', [line([500, 250])], 'notASignature'],
  ['a dot gone over and over', [line(...Array.from({ length: 200 }, (_, n): [number, number] => [500 + n % 4, 250]))], 'notASignature'],
  ['nothing', [], 'required'],
  ['outside the box', [line([100, 100], [1200, 100])], 'range'],
  ['more points than a finger draws', [line(...Array.from({ length: 801 }, (_, n): [number, number] => [n, 200]))], 'tooMany'],
  ['half a pixel', [[[1.5, 2, 0]]], 'integer']
])('%s is none', (_what, input, reason) => expect(refusal(input)).toBe(reason))

test('a name has length and extent', () => {
  expect(isWritten([line([0, 0], [400, 0])])).toBe(true)
  expect(isWritten([line([0, 0], [90, 0], [0, 0], [90, 0], [0, 0])])).toBe(false)
})
