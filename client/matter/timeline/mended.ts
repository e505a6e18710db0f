import type { Kind } from '@domain/matter/matter'

const mended: readonly Kind[] = ['repair', 'issue']

/** Kinds where something is mended: their photos say before and after, and whether it cost anything matters. */
export const isMended = (kind: Kind) => mended.includes(kind)
