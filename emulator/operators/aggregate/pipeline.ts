import { Aggregator } from 'mingo/aggregator'
import { Context } from 'mingo/core'
import type { Options } from 'mingo/types'
import { notImplemented } from '../../errors'
import type { Order } from '../../store/sort'
import type { Document } from '../../wire/ejson'
import { context, type Operators, options } from '../context'
import { lookup, type ReadCollection } from './lookup'
import { $sort, orderOf } from './sort'

/** What the beginning of a pipeline asks of the collection; the planner serves it like any other question. */
interface Beginning {
  filter: Document
  order: Order
  limit: number | undefined
  rest: Document[]
}

const unavailable = new Set(['$out', '$merge', '$geoNear', '$search', '$collStats', '$indexStats'])

/** Splits `$match`, `$sort` and `$limit` off the front, in that order. */
export function splitPipeline(stages: Document[]): Beginning {
  const rest = [...stages]
  const take = (name: string) => {
    const operand = rest[0]?.[name]
    if (operand !== undefined) rest.shift()
    return operand
  }
  const filter = (take('$match') ?? {}) as Document
  const sort = take('$sort') as Document | undefined
  const limit = take('$limit') as number | undefined
  return { filter, order: sort ? orderOf(sort) : [], limit, rest }
}

/** Runs the stages that are left on what the collection gave. */
export function runPipeline(documents: Document[], stages: Document[], read: ReadCollection): Document[] {
  for (const stage of stages) for (const name of Object.keys(stage)) if (unavailable.has(name)) throw notImplemented(`aggregate stage ${name}`)
  const own = Context.init({ pipeline: { $lookup: lookup(read, () => settings), $sort } as unknown as Operators['pipeline'] })
  const settings: Options = { ...options, context: Context.from(own, context) }
  return new Aggregator(stages, settings).run<Document>(documents)
}
