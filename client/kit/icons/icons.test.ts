import { svgAddress } from '../svg'
import { icons } from '.'

test.each(Object.entries(icons))('%s is drawn inside its square, in paths only', (_, strokes) => {
  for (const path of strokes.flatMap(path => path === undefined || path === 'same' ? [] : path)) {
    expect(path).toMatch(/^[Mm][\d\s.,\-MmLlHhVvCcSsQqTtAaZz]+$/)
    const starts = [...path.matchAll(/M(-?[\d.]+)[ ,]?(-?[\d.]+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)])
    expect(starts.every(at => at >= 0 && at <= 24)).toBe(true)
  }
})

test('a drawing travels inside quotes, whatever is in it', () => {
  expect(svgAddress('<svg a="1">#</svg>')).toBe("data:image/svg+xml,%3Csvg%20a='1'%3E%23%3C/svg%3E")
})
