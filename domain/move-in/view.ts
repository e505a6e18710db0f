/** What one person may read of it; a list of what may travel. */
import type { Looking } from '../matter/bodies'
import type { Matter } from '../matter/matter'
import type { FileLink } from '../matter/view'
import type { Who } from '../people/person'
import { missingBefore } from './done'
import { itemRows, type Doer, type What } from './items'
import { required, signedNames, type Keys, type Moving, type PaperKind, type Recheck, type SignedName, type Snag } from './moving'
import { signedText } from './texts'
import type { Room } from './checklist'

export interface ItemView { what: What, optional?: true, state: 'done' | 'next' | 'waiting', by: readonly Doer[], doneAt?: number, byName?: string, after: What[] }
export interface SnagView { seq: number, room: string, what: string, photos: FileLink[], at: number, byName: string, repair?: Snag['repair'], rechecks: Recheck[], okAt?: number }

/** That something was signed, not how: strokes stay in the house. */
export interface SignedView { at: number, name: string, witness?: string, text: string }

export interface MovingView {
  onDay: string
  /** How many of what must be done are done. */
  done: number
  of: number
  items: ItemView[]
  rooms: Room[]
  snags: SnagView[]
  papers?: PaperKind[]
  people?: number
  inspectedAt?: number
  readings: { meterId: string, value: number }[]
  keys: Keys[]
  keysBy?: { at: number, name: string }
  feeFrom?: string
  deposits?: Moving['deposits']
  leavingAt?: number
  signed: Partial<Record<SignedName, SignedView>>
  /** What is read before it is signed. */
  toSign: Partial<Record<SignedName, string>>
}

const itemFor = (matter: Matter) => ({ what, optional, doneAt, byName }: Moving['items'][number]): ItemView => {
  const after = missingBefore(matter, what)
  return { what, ...(optional && { optional }), by: itemRows[what].by, state: doneAt !== undefined ? 'done' : after.length === 0 ? 'next' : 'waiting', after, ...(doneAt !== undefined && { doneAt }), ...(byName && { byName }) }
}

const signedFor = ({ signatures }: Moving) => Object.fromEntries(signedNames.flatMap(name => {
  const { at, name: signer, witness, text } = signatures[name] ?? {}
  return at !== undefined ? [[name, { at, name: signer, text, ...(witness && { witness: witness.name }) }]] : []
})) as MovingView['signed']

export function moveView (matter: Matter, body: Moving, { files }: Looking): MovingView {
  const { onDay, rooms, papers, people, inspectedAt, readings, keys = [], keysBy, feeFrom, deposits, leavingAt } = body, must = required(body)
  return {
    onDay, rooms, keys, done: must.filter(each => each.doneAt !== undefined).length, of: must.length, items: body.items.map(itemFor(matter)),
    snags: body.snags.map(({ roomId: _room, photos, ...snag }) => ({ ...snag, photos: photos.flatMap(files) })), readings: readings?.values ?? [],
    ...(papers && { papers }), ...(people !== undefined && { people }), ...(inspectedAt !== undefined && { inspectedAt }), ...(keysBy && { keysBy: { at: keysBy.at, name: keysBy.name } }),
    ...(feeFrom && { feeFrom }), ...(deposits && { deposits }), ...(leavingAt !== undefined && { leavingAt }), signed: signedFor(body),
    toSign: Object.fromEntries(signedNames.filter(name => !body.signatures[name]).map(name => [name, signedText(name, matter, body)]))
  }
}

/** Its stored files that this person will see. */
export const moveFiles = ({ snags }: Moving, _who: Who): string[] => snags.flatMap(each => each.photos)
