/** A paper as data: what stands on it and in which order. Where it stands is the printer's to say (`cloudfunctions/kit/paper`). */

/** A5 lies on its side as receipts do, A4 stands. */
export type PaperSize = 'A5' | 'A4'

/** `wide` is its part of the width beside the other columns. */
export interface PaperColumn { title: string, wide: number, right?: true }

/** Label and what is said to it. */
export type Fact = readonly [label: string, text: string]

export type PaperBlock =
  | { kind: 'heading', text: string }
  | { kind: 'text', text: string, small?: true }
  /** Two side by side; one alone has the whole width. */
  | { kind: 'facts', facts: readonly Fact[] }
  /** What people signed, side by side, as their fingers drew it. */
  | { kind: 'signatures', signatures: readonly PaperSignature[] }
  /** Pictures (JPEG or PNG) side by side with what is under each. */
  | { kind: 'pictures', pictures: readonly PaperPicture[] }
  /** Cards to be cut out, two side by side: each with its picture and its QR. */
  | { kind: 'cards', cards: readonly PaperCard[] }
  /** Upright bars on one ground, those of one label beside each other. */
  | { kind: 'bars', series: readonly string[], bars: readonly { label: string, values: readonly number[] }[] }
  /** Its head is repeated where it goes on to another page. */
  | { kind: 'table', columns: readonly PaperColumn[], rows: readonly (readonly string[])[], last?: readonly string[] }

/** Strokes in a box 1000 wide and 500 high; the third of a point is its time. */
export interface PaperSignature { label: string, name: string, when: string, strokes: readonly (readonly (readonly [number, number, number])[])[] }

export interface PaperPicture { caption: string, picture: Uint8Array }

export interface PaperCard { title: string, lines: readonly string[], code: string, picture?: Uint8Array }

/** 印章: a picture (PNG with alpha) of whoever issues it or, without one, drawn. Not what seals personal numbers. */
export interface Stamp { name: string, purpose: string, picture?: Uint8Array }

export interface Paper {
  size: PaperSize
  /** Who issues it, above the title. */
  head: string
  title: string
  number?: string
  /** In red beside the title: that it is a copy, that it counts no more. */
  marks: readonly string[]
  blocks: readonly PaperBlock[]
  closing: {
    code?: { text: string, caption: string }
    /** At the right, under the stamp. */
    lines: readonly string[]
    stamp?: Stamp
  }
  /** At the foot of each page. */
  footer: string
  /** The moment it says it was made: the same paper is the same file. */
  at: number
}
