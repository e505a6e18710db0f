import type { Collection } from '../sdk'
import { type Case, Refusal } from './case'

const title = ([expression]: Case) => JSON.stringify(expression).slice(0, 110)

/** Cases that have a value, for `test.each`. */
export const answered = (cases: Case[]) =>
  cases.filter(([, expected]) => !(expected instanceof Refusal)).map((example) => [title(example), ...example] as const)

/** Cases that are refused, for `test.each`. */
export const rejected = (cases: Case[]) =>
  cases.flatMap(([expression, expected]) => (expected instanceof Refusal ? [[title([expression, expected]), expression, expected] as const] : []))

/** An expression's value for the first document of a collection. */
export async function evaluateOn(collection: Collection, expression: unknown): Promise<unknown> {
  const { data } = await collection.options({ raw: true }).aggregate([{ $addFields: { result: expression } }]).end()
  return data[0]?.result
}
