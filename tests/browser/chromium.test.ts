import type { Page } from 'playwright-core'
import { launch } from './chromium'

interface Ink { pixels: string; count: number; width: number; height: number }

/** What a character leaves on a canvas: its pixels, and the box around them. */
const inkOf = (page: Page, text: string) => page.evaluate((text): Ink => {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 100
  const draw = canvas.getContext('2d')
  if (!draw) throw new Error('no canvas')
  draw.font = '64px sans-serif'
  draw.fillText(text, 10, 80)
  const { data } = draw.getImageData(0, 0, 100, 100)
  const dark = Array.from({ length: 100 * 100 }, (_, at) => (data[at * 4 + 3] ?? 0) > 100)
  const spots = dark.flatMap((inked, at) => inked ? [{ x: at % 100, y: Math.floor(at / 100) }] : [])
  const span = (values: number[]) => values.length ? Math.max(...values) - Math.min(...values) + 1 : 0
  return { pixels: dark.map(Number).join(''), count: spots.length, width: span(spots.map(({ x }) => x)), height: span(spots.map(({ y }) => y)) }
}, text)

const machines: [string, NodeJS.ProcessEnv][] = [
  ['this machine', process.env],
  ['a machine without browser and fonts', { ...process.env, CHROMIUM: 'npm', FONTCONFIG_FILE: '/nowhere' }],
]

test.each(machines)('Chinese is drawn, not boxes: %s', async (_, env) => {
  const browser = await launch(env)
  try {
    const page = await browser.newPage()
    const [one, station, missing] = await Promise.all(['一', '站', '\u{10fffe}'].map(text => inkOf(page, text)))
    expect(one).toMatchObject({ width: expect.any(Number) as number })
    expect(one?.width).toBeGreaterThan(5 * (one?.height ?? 0))
    expect(station?.count).toBeGreaterThan(500)
    expect(new Set([one, station, missing].map(ink => ink?.pixels)).size).toBe(3)
  } finally {
    await browser.close()
  }
})

test('a browser named in CHROMIUM must be there', async () => {
  await expect(launch({ ...process.env, CHROMIUM: '/nowhere/chrome' })).rejects.toThrow('cannot be executed')
})
