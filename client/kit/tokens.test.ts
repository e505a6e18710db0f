import { readFileSync } from 'node:fs'
import path from 'node:path'

const scss = readFileSync(path.join(__dirname, 'tokens.scss'), 'utf8')

/** The custom properties of one block of the file. */
const block = (head: string) => Object.fromEntries(
  [...scss.slice(scss.indexOf(head)).split('\n}')[0]!.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name!, value!])
) as Record<string, string>

const light = block('@mixin light'), dark = block('@mixin dark'), normal = block('.kit-page {'), elder = block('.kit-elder {')

const channel = (value: number) => value <= .03928 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4
const luminance = (hex: string) => {
  const full = hex.length === 4 ? `#${[...hex.slice(1)].map(digit => digit + digit).join('')}` : hex
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => channel(parseInt(full.slice(at, at + 2), 16) / 255))
  return .2126 * red + .7152 * green + .0722 * blue
}
const contrast = (one: string, other: string) => {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + .05) / (dim + .05)
}

const readable = [
  ...['ink', 'soft', 'jade-text', 'amber-text', 'cinnabar-text', 'sky-text'].flatMap(text => ['paper', 'card'].map(ground => [text, ground])),
  ...['jade', 'amber', 'cinnabar', 'sky'].map(tone => [`${tone}-text`, `${tone}-wash`]),
  ['soft', 'sunken'], ['soft', 'jade-wash'], ['ink', 'jade-wash'], ['ink', 'amber-wash'],
  ['on-act', 'act'], ['on-danger', 'danger'], ['on-inverse', 'inverse']
] as [string, string][]

describe.each([['light', light], ['dark', dark]])('%s', (_, colors) => {
  test.each(readable)('%s on %s can be read (4.5:1)', (text, ground) => {
    expect(contrast(colors[text]!, colors[ground]!)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['jade', 'amber', 'cinnabar', 'sky'])('%s can be seen on a card (3:1)', tone => {
    expect(contrast(colors[tone]!, colors['card']!)).toBeGreaterThanOrEqual(3)
  })
})

test('dark mode has a value for everything that light mode has', () => expect(Object.keys(dark)).toEqual(Object.keys(light)))

test('elder mode is about a third larger, with body type of at least 20 and targets of at least 56', () => {
  const px = (tokens: Record<string, string>, name: string) => parseInt(tokens[name]!, 10)
  for (const name of Object.keys(elder).filter(name => name.startsWith('size-'))) {
    expect(px(elder, name) / px(normal, name)).toBeGreaterThan(1.3)
  }
  expect(px(elder, 'size-body')).toBeGreaterThanOrEqual(20)
  expect(px(elder, 'touch')).toBeGreaterThanOrEqual(56)
  expect(px(normal, 'touch')).toBeGreaterThanOrEqual(44)
})
