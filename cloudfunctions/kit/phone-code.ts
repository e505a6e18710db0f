/** The number that WeChat has verified for whoever tapped its button just now. */
import { Refused } from '@domain/kit/errors'
import { isPhone, plainPhone } from '@domain/register/numbers'
import { openapi, type WechatAnswer } from './wechat'

interface PhoneAnswer extends WechatAnswer { phone_info?: { phoneNumber?: string } }

/** 40029: unknown, used before or older than five minutes. */
const codeOver = 40029

/** @returns the number as `plainPhone` makes it; @throws Refused where the code is over, or WeChat gives nothing now */
export async function phoneOf (code: string): Promise<string> {
  const answer: PhoneAnswer = await openapi('phonenumber.getPhoneNumber', { code })
  if (answer.errcode === codeOver) throw new Refused('invalid', 'phoneCode', 'code')
  const phone = plainPhone(answer.phone_info?.phoneNumber ?? '')
  if (!isPhone(phone)) throw new Refused('unavailable', 'noPhoneGiven', 'code')
  return phone
}
