/** The register as the functions answer it, for pages. */
import { entryFor, premisesFor, type EntryView } from '@domain/register/view'
import { mondayNoon } from '../make/matter'
import { people } from '../make/people'
import { premises } from '../make/premises'
import { registerOf } from '../make/register'
import { maskPhone } from '@domain/register/numbers'

const entries = registerOf(people, plain => ({ mask: maskPhone(plain), sealed: '', index: '' }))

export const premisesView = (id: string) => premisesFor(premises.find(each => each._id === id)!)

export const entriesView = (premisesId: string): EntryView[] => entries.filter(each => each.premisesId === premisesId).map(each => entryFor(each, mondayNoon))
