/** Who signs for premises: whoever is recorded as using them, or whoever acts for the company that does. */
import { Refused } from '../kit/errors'
import type { RegisterEntry } from '../register/entry'
import type { KeptPicture, Signatory } from './act'

/** @throws Refused invalid where a company has no name on the register, so that nobody makes one up */
export function signatoryOf ({ relation, name, company }: Pick<RegisterEntry, 'relation' | 'name' | 'company'>): Signatory {
  if (relation !== 'companyAgent') return { kind: 'individual', name }
  if (!company) throw new Refused('invalid', 'noCompany', 'premisesId')
  return { kind: 'company', company: company.name, standing: company.standing, name }
}

/** What has to be shown with a signature, by who gives it. */
const needed = {
  individual: [],
  legalRepresentative: ['seal'],
  agent: ['seal', 'attorney']
} as const satisfies Record<string, readonly KeptPicture['kind'][]>

const missing = { seal: 'noSeal', attorney: 'noAttorney' } as const

/** @param given which pictures came with it @throws Refused invalid where one is missing, or one is not asked for */
export function mustShow (signatory: Signatory, given: readonly KeptPicture['kind'][]): void {
  const wanted = needed[signatory.kind === 'individual' ? 'individual' : signatory.standing]
  const lacking = wanted.find(each => !given.includes(each))
  if (lacking) throw new Refused('invalid', missing[lacking], lacking)
  if (wanted.length === 0 && given.includes('seal')) throw new Refused('invalid', 'companyOnly', 'seal')
}
