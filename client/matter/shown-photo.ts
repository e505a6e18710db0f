import type { FileLink } from '@domain/matter/view'
import type { ShownPhoto } from '../kit'
import { words } from './words'

/** A picture with the word of why it is not for everybody; to neighbours it is that word only. */
export const shownPhoto = ({ url, hidden }: FileLink): ShownPhoto => ({ src: url, ...(hidden && { veil: words.veils[hidden] }) })
