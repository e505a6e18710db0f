/** A drawing in one colour: what is drawn as a line, and what is washed with the same colour behind it. */
export type Strokes = readonly [line: string, wash?: string]
