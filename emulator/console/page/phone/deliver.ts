import type { Model } from '../model'
import { ring } from '../sound'
import type { Phone } from './phone'

/** Whose name stands on a message, by the channel it came through. */
const senders: Record<string, string> = { 'subscribe-message': '服务通知', 'employee-message': '小程序助手' }

/** Lets the phones of those a message reaches ring. */
export function deliver (model: Model, phones: Phone[]): void {
  model.onArrival((kind, row) => {
    const sender = senders[kind]
    const holders = phones.filter(phone => phone.holder?.openid === row.openid)
    if (!sender || holders.length === 0) return
    for (const phone of holders) {
      phone.banners.add(row, sender)
      phone.shake()
    }
    ring()
  })
}

/**
 * Opens a message's page in the phone of whoever got it. Where neither phone is theirs, one is handed over: that of
 * somebody of their own group, or else the right one.
 */
export async function openFor (openid: string | undefined, page: string, model: Model, phones: [Phone, Phone]): Promise<void> {
  const person = model.person(openid)
  const theirs = phones.find(phone => phone.holder?.openid === openid)
  if (theirs) return theirs.open(page)
  if (!person) return
  const phone = phones.find(other => other.holder?.group === person.group) ?? phones[1]
  await phone.give(person, page)
}
