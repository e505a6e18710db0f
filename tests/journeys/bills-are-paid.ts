/** Paying, for any phone: from the sum on the front page to the receipt. */
import type { Phone } from '../phone'

/** From the lobby to the bills, and into the one that is owed for longest: why it is that much. */
export async function asksWhy (phone: Phone) {
  await phone.open('lobby/home/index')
  await phone.tap('缴费')
  await phone.see('一共要缴')
  await phone.tap('物业费')
  await phone.see('怎么算出来的')
  await phone.see('90 平方米 × 2.85 元 × 1 个月')
  await phone.see('今天的违约金')
  await phone.back()
  await phone.see('一共要缴')
}

/** All of it at one tap, and how the person leaves WeChat's cashier. */
export async function paysAll (phone: Phone, payment: 'pay' | 'cancel' | 'lost') {
  await phone.answer({ payment })
  await phone.tap('全部缴清')
  await phone.see('这一笔里有')
}

/** From what became of it to the paper. */
export async function opensReceipt (phone: Phone) {
  await phone.see('付好了，谢谢您')
  await phone.tap('看收据')
  await phone.see('收据号')
  await phone.see('微信支付')
  await phone.tap('打开收据')
  await phone.see('打开过 1 次')
}

/** The fapiao, made out to a company that is not in the book yet. */
export async function asksInvoice (phone: Phone) {
  await phone.tap('申请发票')
  await phone.see('开票金额')
  await phone.tap('单位')
  await phone.type('单位名称', '重庆泽云科技有限公司')
  await phone.type('税号', '91500000MA5U12345X')
  await phone.tap('提交申请')
  await phone.see('等待开票')
}
