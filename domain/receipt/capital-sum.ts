/**
 * 人民币大写: a sum in the characters that nobody can change by a stroke, as vouchers have to bear it.
 * 会计基础工作规范第52条: 整 stands after yuan and after jiao, never after fen; a row of zeros is one 零. Where the rules
 * leave it open (正确填写票据和结算凭证的基本规定) there is a 零 after 元 and none after 万, as in their own examples.
 */
const digits = '零壹贰叁肆伍陆柒捌玖'
/** Within four digits, and of each four. */
const places = ['', '拾', '佰', '仟'], steps = ['', '万', '亿', '万亿']

/** 1 … 9999; zeros within are one 零. */
function four (value: number): string {
  let said = ''
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit > 0) said += digits[digit]! + places[place]!
    else if (said !== '' && value % 10 ** place > 0 && !said.endsWith('零')) said += '零'
  }
  return said
}

/** A whole number of yuan; nothing for 0. */
function whole (yuan: number): string {
  let said = ''
  for (let step = steps.length - 1; step >= 0; step--) {
    const value = Math.floor(yuan / 10_000 ** step) % 10_000, before = Math.floor(yuan / 10_000 ** (step + 1))
    if (value === 0) continue
    // What is left out between two groups is one 零; a digit in the thousands needs none.
    const gap = before > 0 && (value < 1000 || before % 10_000 === 0)
    said += (gap ? '零' : '') + four(value) + steps[step]!
  }
  return said
}

/**
 * @param fen a positive integer or 0, below a hundred billion yuan
 * @returns “人民币壹仟贰佰叁拾肆元伍角整”
 * @throws RangeError for anything else: a voucher is not made of it
 */
export function capitalSum (fen: number): string {
  if (!Number.isInteger(fen) || fen < 0 || fen >= 10 ** 13) throw new RangeError(`no sum of money: ${fen}`)
  const yuan = Math.floor(fen / 100), jiao = Math.floor(fen / 10) % 10, odd = fen % 10
  if (fen === 0) return '人民币零元整'
  const gap = yuan > 0 && (jiao > 0 ? yuan % 10 === 0 : odd > 0)
  return [
    '人民币', yuan > 0 ? `${whole(yuan)}元` : '', gap ? '零' : '',
    jiao > 0 ? `${digits[jiao]}角` : '', odd > 0 ? `${digits[odd]}分` : '整'
  ].join('')
}
