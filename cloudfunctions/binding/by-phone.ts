/** The first road: the number that WeChat has verified stands on the register. */
import type { Bound } from '@domain/binding/contract'
import { openTo } from '@domain/binding/on-register'
import { householdFor, tieAt } from '@domain/binding/tie'
import { accountOf } from '../kit/account'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { phoneOf } from '../kit/phone-code'
import { sealNumber } from '../kit/seal'
import { tiedTo } from '../people/repo'
import { entriesByPhone, entryByIdIn } from '../register/repo'
import { bindIn } from './bind'

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
