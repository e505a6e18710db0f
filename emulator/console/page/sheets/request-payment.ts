import { post } from '../ask'
import { el, svg } from '../dom'
import { icons } from '../icons'
import type { Sheet } from '.'

interface Asked { description: string; total: number; payee: string }
type Answer = { ask: Asked } | { errMsg: string }
type Choice = 'pay' | 'cancel' | 'fail' | 'lost'

/** What WeChat does not have: ways for it to go wrong, for whoever tries the product out. */
const mishaps: [Choice, string][] = [['fail', '支付失败'], ['lost', '已扣款，但页面只收到“取消”']]

/** Fen as the cashier shows them. */
const yuan = (fen: number) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`

/** The cashier. Whatever becomes of it, WeChat Pay decides; closing it is the person's “no”. */
export const requestPayment: Sheet = async ({ timeStamp, nonceStr, package: prepay, signType, paySign }, { sheets, session }) => {
  const order = { timeStamp, nonceStr, package: prepay, signType, paySign }
  const first = await post<Answer>('/wx/pay', order, session)
  if (!('ask' in first)) return first
  const { description, total, payee } = first.ask
  const choice = await sheets.ask<Choice>(answer => el('section', { class: 'sheet cashier' },
    el('button', { class: 'leave', title: '取消支付', onclick: () => answer('cancel') }, svg(icons.close)),
    el('p', {}, payee),
    el('h3', {}, el('small', {}, '￥'), yuan(total)),
    el('dl', {}, el('dt', {}, '商品'), el('dd', {}, description), el('dt', {}, '付款方式'), el('dd', {}, '零钱')),
    el('button', { class: 'agree', onclick: () => answer('pay') }, '立即支付'),
    el('footer', {}, ...mishaps.map(([choice, words]) => el('button', { onclick: () => answer(choice) }, words)))))
  return post('/wx/pay', { ...order, choice: choice ?? 'cancel' }, session)
}
