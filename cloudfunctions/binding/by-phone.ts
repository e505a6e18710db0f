/** The first road: the number that WeChat has verified stands on the register. */
import type { Bound } from '@domain/binding/contract'
import { openTo } from '@domain/binding/on-register'
import { householdFor, tieAt } from '@domain/binding/tie'
import { Refused } from '@domain/kit/errors'
import { isPhone, plainPhone } from '@domain/register/numbers'
import { accountOf } from '../kit/account'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { sealNumber } from '../kit/seal'
import { openapi, type WechatAnswer } from '../kit/wechat'
import { tiedTo } from '../people/repo'
import { entriesByPhone, entryByIdIn } from '../register/repo'
import { bindIn } from './bind'

interface PhoneAnswer extends WechatAnswer { phone_info?: { phoneNumber?: string } }

/** 40029: unknown, used before or older than five minutes. */
const codeOver = 40029

/** @returns the number as `plainPhone` makes it; @throws Refused where the code is over, or WeChat gives nothing now */
async function phoneOf (code: string): Promise<string> {
  const answer: PhoneAnswer = await openapi('phonenumber.getPhoneNumber', { code })
  if (answer.errcode === codeOver) throw new Refused('invalid', 'phoneCode', 'code')
  const phone = plainPhone(answer.phone_info?.phoneNumber ?? '')
  if (!isPhone(phone)) throw new Refused('unavailable', 'noPhoneGiven', 'code')
  return phone
}

export async function byPhone (code: string, context: Context): Promise<Bound> {
  const { now, person } = context, account = accountOf(context)
  const phone = await phoneOf(code)
  const found = openTo(account.id, await entriesByPhone(phone), now)
  const wanted = await Promise.all(found.added.filter(each => !person || !tieAt(person, each.premisesId, now)).map(async entry =>
    ({ entry, road: 'phone' as const, household: householdFor(entry, await tiedTo(entry.estateId, [entry.premisesId]), now) })))
  if (wanted.length > 0) {
    await inTransaction(async transaction => {
      for (const { entry } of wanted) {
        const current = await entryByIdIn(transaction, entry._id)
        openTo(account.id, current ? [current] : [], now)
      }
      await bindIn(transaction, { ...account, name: wanted[0]!.entry.name, phone: sealNumber('phone', phone) }, wanted, now)
    })
  }
  return { added: wanted.map(({ entry: { premisesId, label, estateId } }) => ({ premisesId, label, estateId })), already: found.already + found.added.length - wanted.length }
}
