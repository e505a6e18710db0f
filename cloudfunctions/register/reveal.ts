/** A whole number for somebody who says why. First it stands in the log, then it is opened: who asks can't have it without. */
import type { InferOutput } from 'valibot'
import { Refused } from '@domain/kit/errors'
import type { register } from '@domain/register/contract'
import { subjectOf } from '@domain/register/follow'
import { append } from '../audit/repo'
import { inTransaction, type Transaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { tooManyNumbers } from '../kit/rate'
import { unseal } from '../kit/seal'
import { personIn } from '../people/repo'
import { entryIn } from './repo'

type Input = InferOutput<typeof register.methods.reveal.input>

const acts = { phone: 'revealPhone', idNumber: 'revealIdNumber' } as const

interface Found { sealed?: string | undefined, subjectId: string, premisesId?: string, label?: string }

/** Where a number lies. A person is somebody who lives or lived here; colleagues have their work phones. */
const sources: Record<Input['of'], (transaction: Transaction, estateId: string, input: Input) => Promise<Found | undefined>> = {
  async entry (transaction, estateId, { id, number }) {
    const entry = await entryIn(transaction, estateId, id)
    return entry && { sealed: entry[number]?.sealed, subjectId: subjectOf(entry), premisesId: entry.premisesId, label: entry.label }
  },
  async person (transaction, estateId, { id, number }) {
    const person = await personIn(transaction, estateId, id)
    const home = person?.occupancies.find(each => each.estateId === estateId)
    return person && home && { sealed: number === 'phone' ? person.phoneSealed : undefined, subjectId: person._id, premisesId: home.premisesId, label: home.label }
  }
}

/** @throws Refused notFound where there is no such entry or person here, or it has no such number; unavailable where somebody asks for too many */
export async function reveal (input: Input, { who, openId, now }: Context): Promise<{ number: string }> {
  tooManyNumbers(openId, now)
  const sealed = await inTransaction(async transaction => {
    const found = await sources[input.of](transaction, who.estateId, input)
    if (!found) throw new Refused('notFound', 'noEntry', 'id')
    const { sealed: lies, ...about } = found
    if (!lies) throw new Refused('notFound', 'noNumber', 'number')
    await append(transaction, who, { act: acts[input.number], ...about, reason: input.reason }, now)
    return lies
  })
  return { number: unseal(sealed) }
}
