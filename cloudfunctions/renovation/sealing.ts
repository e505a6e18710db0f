/** What of an input nothing may keep as it was typed: numbers are sealed, tickets become stored files. */
import type { FileInput } from '@domain/renovation/contract'
import type { Sealed } from '@domain/renovation/file'
import type { WorkerInput } from '@domain/renovation/inputs'
import { maskIdNumber, maskPhone } from '@domain/register/numbers'
import type { Context } from '../kit/context'
import { seal } from '../kit/seal'
import { fileOf } from '../kit/ticket'

export const sealedWorker = ({ idNumber, photo, ...worker }: WorkerInput, { who }: Context, field: string): Sealed['workers'][number] =>
  ({ ...worker, photo: fileOf(photo, who.id, field), idMask: maskIdNumber(idNumber), idSealed: seal(idNumber) })

export function sealed ({ contractor: { phone, ...contractor }, drawings, workers }: FileInput, context: Context): Sealed {
  const { person, who } = context
  return {
    contractor: { ...contractor, phoneMask: maskPhone(phone), phoneSealed: seal(phone) },
    drawings: drawings.map(({ kind, file }) => ({ kind, file: fileOf(file, who.id, 'drawings') })),
    workers: workers.map(each => sealedWorker(each, context, 'workers')),
    contact: { ...(person?.phoneMask && { phoneMask: person.phoneMask }), ...(person?.phoneSealed && { phoneSealed: person.phoneSealed }) }
  }
}
