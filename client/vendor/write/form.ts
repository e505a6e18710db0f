import type { InferInput } from 'valibot'
import type { vendor } from '@domain/vendor/contract'
import type { PaperKind } from '@domain/vendor/vendor'
import type { SeenContract, SeenPaper, VendorView } from '@domain/vendor/view'
import type { PickedPhoto } from '../../kit'
import { fenOf } from '../../matter/money'

type Company = Omit<InferInput<typeof vendor.methods.add.input>, 'key'>

/** A photo that lies there, or one that was taken now. */
interface Shown { file?: string | undefined, url?: string | undefined, photos: PickedPhoto[] }

export interface PaperForm extends Shown { key: number, kind: PaperKind, no: string, until: string | undefined }
export interface ContractForm extends Shown { no: string, from: string | undefined, until: string | undefined, callOut: string, taxNote: string }

export interface Form {
  name: string
  categoryIds: string[]
  zoneIds: string[]
  contactName: string
  phone: string
  papers: PaperForm[]
  contract: ContractForm | undefined
}

const shown = ({ file, url }: { file?: string, url?: string }): Shown => ({ file, url, photos: [] })

export const blankContract: ContractForm = { no: '', from: undefined, until: undefined, callOut: '0', taxNote: '', photos: [] }

/** @param key tells one from the other while they are written */
export const blankPaper = (key: number): PaperForm => ({ key, kind: 'licence', no: '', until: undefined, photos: [] })

const paperForm = (paper: SeenPaper, key: number): PaperForm => ({ key, kind: paper.kind, no: paper.no, until: paper.until, ...shown(paper) })
const contractForm = (contract: SeenContract): ContractForm => ({ no: contract.no, from: contract.from, until: contract.until, callOut: String(contract.callOutFen / 100), taxNote: contract.taxNote, ...shown(contract) })

export function formOf (seen: VendorView | undefined): Form {
  if (!seen) return { name: '', categoryIds: [], zoneIds: [], contactName: '', phone: '', papers: [blankPaper(0)], contract: undefined }
  const { name, categoryIds, zoneIds, contactName, papers, contract } = seen
  return { name, categoryIds, zoneIds, contactName, phone: '', papers: papers.map(paperForm), contract: contract && contractForm(contract) }
}

/** Every photo of the form, to see whether all have arrived. */
export const photosOf = ({ papers, contract }: Form): PickedPhoto[] => [...papers, ...contract ? [contract] : []].flatMap(each => each.photos)

const stored = ({ file, photos }: Shown) => {
  const ticket = photos.at(-1)?.file
  return { ...(ticket ? { ticket } : file !== undefined && { file }) }
}

function agreed (form: ContractForm): Company['contract'] {
  const callOutFen = fenOf(form.callOut)
  if (form.from === undefined || form.until === undefined || callOutFen === undefined || form.no.trim() === '' || form.taxNote.trim() === '') return undefined
  return { no: form.no.trim(), from: form.from, until: form.until, callOutFen, taxNote: form.taxNote.trim(), ...stored(form) }
}

/** As it is sent; nothing while something is missing. */
export function companyOf ({ name, categoryIds, zoneIds, contactName, phone, papers, contract }: Form): Company | undefined {
  const whole = papers.flatMap(each => each.until !== undefined && each.no.trim() !== '' ? [{ kind: each.kind, no: each.no.trim(), until: each.until, ...stored(each) }] : [])
  const sent = contract && agreed(contract)
  if (name.trim().length < 2 || categoryIds.length === 0 || contactName.trim().length < 2 || whole.length < papers.length || (contract && !sent)) return undefined
  return { name: name.trim(), categoryIds, zoneIds, contactName: contactName.trim(), papers: whole, ...(phone.trim() !== '' && { phone: phone.trim() }), ...(sent && { contract: sent }) }
}
