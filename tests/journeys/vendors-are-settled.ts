/** The month of a company, for any phones: its statement is made and sent, confirmed by the company, approved by another and paid. */
import type { Phone } from '../phone'

/** What has been earned until the end of the month, as one statement for each company. @param month as people say it */
export async function makesStatements (finance: Phone, month: string) {
  await finance.open('statement/list/index')
  await finance.tap(`出${month}的结算单`)
  await finance.see('重复点不会重复出')
  await finance.tap('确定')
}

/** To be looked through by the company. */
export async function sendsStatement (finance: Phone, title: string) {
  await finance.tap(title)
  await finance.tap('发给服务商')
  await finance.see('发给服务商？')
  await finance.tap('确定')
  await finance.see('等服务商核对')
}

/** On the phone of somebody who works there: the message leads to it. */
export async function confirmsStatement (vendor: Phone, sum: string) {
  await vendor.open('lobby/inbox/index')
  await vendor.tap('结算单请核对')
  await vendor.see('请您核对')
  await vendor.tap('确认无误')
  await vendor.see(`应收 ¥${sum}？`)
  await vendor.tap('确定')
  await vendor.see('您已确认')
}

/** By somebody other than who sent it. */
export async function approvesStatement (manager: Phone) {
  await manager.open('lobby/inbox/index')
  await manager.tap('服务商已确认')
  await manager.tap('审核通过')
  await manager.see('审核通过？')
  await manager.tap('确定')
  await manager.see('待付款')
}

/** The transfer was made at the bank; here is on which day and what the bank calls it. */
export async function paysStatement (finance: Phone, day: string, reference: string) {
  await finance.open('lobby/inbox/index')
  await finance.tap('结算单可以付款')
  await finance.tap('登记付款')
  await finance.pick('付款日期，今天', day)
  await finance.type('银行凭证号', reference)
  await finance.tap('登记付款')
  await finance.see('已付款')
}
