/** Cases for expressions: what MongoDB's manual and its error texts say of one document. */
export class Refusal {
  constructor(
    readonly message: string,
    readonly code = 'DATABASE_REQUEST_FAILED',
  ) {}
}

export const refused = (message: string) => new Refusal(message)
export const notImplemented = (message: string) => new Refusal(message, 'NOT_IMPLEMENTED')

/** `undefined`: the field is missing in the result. */
export type Case = [expression: unknown, expected: unknown]

/** What all cases look at. */
export const subject = {
  _id: '1',
  n: 5,
  half: 2.5,
  negative: -3,
  zero: 0,
  yes: true,
  no: false,
  empty: '',
  nothing: null,
  text: 'abc',
  name: '业主😀x',
  list: [3, 1, 2],
  mixed: [1, 'a', null],
  none: [] as number[],
  object: { a: 1, b: { c: 2 } },
  swapped: { b: { c: 2 }, a: 1 },
  rows: [{ a: 1 }, { a: 2 }, { b: 3 }, 4, [{ a: 5 }]],
  day: new Date('2026-01-04T20:30:15.123Z'),
}
