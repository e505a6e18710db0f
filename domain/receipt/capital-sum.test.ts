import { capitalSum } from './capital-sum'

test.each([
  // 正确填写票据和结算凭证的基本规定 has these as its examples; of two that it allows, the first.
  [140_950, '壹仟肆佰零玖元伍角整'],
  [600_714, '陆仟零柒元壹角肆分'],
  [168_032, '壹仟陆佰捌拾元零叁角贰分'],
  [10_700_053, '壹拾万柒仟元零伍角叁分'],
  [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
  [32_504, '叁佰贰拾伍元零肆分'],

  [0, '零元整'], [1, '壹分'], [5, '伍分'], [10, '壹角整'], [32, '叁角贰分'], [99, '玖角玖分'],
  [100, '壹元整'], [101, '壹元零壹分'], [110, '壹元壹角整'], [111, '壹元壹角壹分'],
  [1000, '壹拾元整'], [1001, '壹拾元零壹分'], [1010, '壹拾元零壹角整'], [1100, '壹拾壹元整'], [2000, '贰拾元整'],
  [10_000, '壹佰元整'], [10_100, '壹佰零壹元整'], [11_000, '壹佰壹拾元整'], [11_100, '壹佰壹拾壹元整'],
  [100_000, '壹仟元整'], [100_100, '壹仟零壹元整'], [101_000, '壹仟零壹拾元整'], [110_000, '壹仟壹佰元整'], [110_100, '壹仟壹佰零壹元整'],
  [1_000_000, '壹万元整'], [1_000_100, '壹万零壹元整'], [1_001_000, '壹万零壹拾元整'], [1_010_000, '壹万零壹佰元整'], [1_100_000, '壹万壹仟元整'],
  [10_000_000, '壹拾万元整'], [10_100_000, '壹拾万壹仟元整'], [10_010_000, '壹拾万零壹佰元整'], [20_005_000, '贰拾万零伍拾元整'], [100_000_000, '壹佰万元整'],
  [100_010_001, '壹佰万零壹佰元零壹分'], [1_001_001_000, '壹仟零壹万零壹拾元整'],
  [10_000_000_000, '壹亿元整'], [10_000_000_100, '壹亿零壹元整'], [10_000_100_000, '壹亿零壹仟元整'], [10_010_000_000, '壹亿零壹拾万元整'], [10_100_000_000, '壹亿零壹佰万元整'], [11_000_000_000, '壹亿壹仟万元整'],
  [10_001_010_000, '壹亿零壹万零壹佰元整'], [1_234_567_890_12, '壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元零壹角贰分'],
  [9_999_999_999_999, '玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分']
])('%i fen: %s', (fen, words) => {
  expect(capitalSum(fen)).toBe(`人民币${words}`)
})

const values: Record<string, number> = { 零: 0, 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 }
const tens: Record<string, number> = { 拾: 10, 佰: 100, 仟: 1000 }

/** Reads it the way people do: what it says is what it came from. */
function read (words: string): number {
  let sum = 0, group = 0, digit = 0, yuan = 0
  for (const letter of words.replace('人民币', '').replace('整', '')) {
    if (letter in values) digit = values[letter]!
    else if (letter in tens) { group += digit * tens[letter]!; digit = 0 }
    else if (letter === '万' || letter === '亿') { yuan += (group + digit) * (letter === '万' ? 1e4 : 1e8); group = digit = 0 }
    else if (letter === '元') { sum += (yuan + group + digit) * 100; digit = 0 }
    else { sum += digit * (letter === '角' ? 10 : 1); digit = 0 }
  }
  return sum
}

test('whatever the sum, it reads as itself, with no 零 doubled and nothing after fen', () => {
  for (let fen = 1, step = 1; fen < 10 ** 13; step = step * 3 % 7919 + 1, fen += Math.ceil(fen * step / 9000)) {
    const words = capitalSum(fen)
    expect([fen, read(words)]).toEqual([fen, fen])
    expect(words).not.toMatch(/零零|零元|零[万亿]|零整|分整|零$/)
    expect(words.endsWith('整')).toBe(fen % 10 === 0)
  }
})

test.each([-1, 0.5, NaN, Infinity, 10 ** 13])('%p is no sum', fen => {
  expect(() => capitalSum(fen)).toThrow(RangeError)
})
