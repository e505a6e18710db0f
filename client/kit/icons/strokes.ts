/** A drawing in one colour: what is drawn as a line, and what is washed with it behind, often the very `same`. */
export type Strokes = readonly [line: string, wash?: string]
