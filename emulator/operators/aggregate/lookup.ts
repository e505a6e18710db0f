import { Aggregator } from 'mingo/aggregator'
import { evalExpr } from 'mingo/core'
import type { Iterator } from 'mingo/lazy'
import type { Options } from 'mingo/types'
import type { Document, Value } from '../../wire/ejson'
import { requestFailed } from '../../errors'
import { leavesAt } from '../../store/path'

/** Reads another collection; `limit` absent means all that match. */
export type ReadCollection = (collection: string, filter: Document) => Document[]

interface Lookup {
  from: string
  as: string
  localField?: string
  foreignField?: string
  let?: Document
  pipeline?: Document[]
}

/** The other side's filter. A local array stands for any of its elements, a missing field for null. */
function joinFilter(document: Document, { localField, foreignField }: Lookup): Document {
  if (!localField || !foreignField) return {}
  const values = leavesAt(document, localField).flatMap((leaf): Value[] => (Array.isArray(leaf) ? leaf : [leaf ?? null]))
  return { [foreignField]: values.length === 1 ? { $eq: values[0] } : { $in: values } }
}

/**
 * `$lookup` that asks the other collection once per document, by index, as the service does; mingo's own needs all of the
 * collection in memory. With `pipeline`, a leading `$match` without variables becomes part of that question.
 * @param settings how pipelines run here; they include this very operator.
 */
export const lookup =
  (read: ReadCollection, settings: () => Options) =>
  (input: Iterator, operand: unknown, outer: Options): Iterator => {
    const expression = operand as Lookup
    if (typeof expression.from !== 'string' || typeof expression.as !== 'string') throw requestFailed('$lookup needs from and as')
    const [first, ...rest] = expression.pipeline ?? []
    const match = first?.$match as Document | undefined
    const pushed = match && !('$expr' in match)
    const stages = pushed ? rest : (expression.pipeline ?? [])
    return input.map((document: Document) => {
      const join = joinFilter(document, expression)
      const joined = read(expression.from, pushed ? { $and: [join, match] } : join)
      const options = { ...settings(), variables: outer.variables ?? {} }
      const variables = { ...options.variables, ...(evalExpr(document, expression.let ?? {}, options) as Document) }
      const result = stages.length ? new Aggregator(stages, { ...options, variables }).run(joined) : joined
      return { ...document, [expression.as]: result }
    })
  }
