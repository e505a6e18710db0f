import { fieldOf, troubleWords } from '../matter'
import type { TitleDraft } from './use-title'
import { words } from './words'

type Field = 'name' | 'taxNumber'

/** What is wrong with a field: left empty when it was to be sent, or refused, as `title.taxNumber`. */
export const titleErrors = (draft: TitleDraft, tried: boolean, error: Error | undefined) => (field: Field): string | undefined => {
  if (tried && draft[field].trim() === '') return words.required
  return fieldOf(error)?.split('.').at(-1) === field ? troubleWords(error) : undefined
}
