/** Pipelines, compiled: what can be asked of the collection first, then stage behind stage, document by document. */
import { notImplemented } from '../../errors'
import type { Order } from '../../store/sort'
import { type Document, isDocument, type Value } from '../../wire/ejson'
import { createCompiler } from './expression/compile'
import type { Compiler } from './expression/operator'
import { divide, equalitiesNow } from './narrowing'
import { limitOf, skipOf } from './stage/bounds'
import { geoNearOf } from './stage/geo-near'
import { notInFacet, refusedStages, stages as table } from './stage/index'
import { $match, filterOf } from './stage/match'
import { orderOf, sorting } from './stage/sort'
import { type Database, fail, type Read, type Run, type Setting, type Source } from './stage/stage'

function checked(stages: Value, place: string): Document[] {
  if (!Array.isArray(stages)) throw fail('A pipeline must be an array of objects')
  return stages.map((stage) => {
    if (!isDocument(stage)) throw fail("Each element of the 'pipeline' array must be an object")
    const [name = '', ...others] = Object.keys(stage)
    if (name === '' || others.length) throw fail('A pipeline stage specification object must contain exactly one field.')
    if (place === '$facet' && notInFacet.has(name)) throw fail(`${name} is not allowed to be used within a $facet stage`)
    if (refusedStages.has(name)) throw notImplemented(`aggregate stage ${name}`)
    if (!table.has(name)) throw fail(`Unrecognized pipeline stage name: '${name}'`)
    return stage
  })
}

/** How many documents the stages from here on take at most. */
function mostTaken(stages: Document[]): number {
  const { $skip, $limit } = stages[0] ?? {}
  if ($limit !== undefined) return limitOf($limit)
  return $skip === undefined ? Infinity : skipOf($skip) + mostTaken(stages.slice(1))
}

function compileStages(stages: Document[], setting: Setting): Run {
  const runs = stages.map((stage, i): Run => {
    const [name, operand] = Object.entries(stage)[0] as [string, Value]
    if (name === '$sort') return sorting(orderOf(operand), mostTaken(stages.slice(i + 1)))
    return (table.get(name) as NonNullable<ReturnType<typeof table.get>>)(operand, setting)
  })
  return (input) => runs.reduce((documents, run) => run(documents), input)
}

interface Beginning {
  filters: Document[]
  order: Order
  skip: number
  limit: number | undefined
  rest: Document[]
}

/** Takes `$match`es and one `$sort`, in any order, then `$skip` and `$limit` off the front: the collection answers them. */
function begin(stages: Document[]): Beginning {
  const rest = [...stages]
  const filters: Document[] = []
  let order: Order = []
  for (; rest[0]; rest.shift()) {
    const [{ $match: filter, $sort: keys }] = rest as [Document]
    if (filter !== undefined) filters.push(filterOf(filter))
    else if (keys !== undefined && !order.length) order = orderOf(keys)
    else break
  }
  const skip = rest[0]?.$skip === undefined ? 0 : skipOf(rest.shift()?.$skip)
  const limit = rest[0]?.$limit === undefined ? undefined : limitOf(rest.shift()?.$limit)
  return { filters, order, skip, limit, rest }
}

/** Nearest first, with the distance put in. */
function compileGeoNear(operand: Value, rest: Document[], setting: Setting, read: Read, geoKey: Database['geoKey']): Source {
  const { key, limit, filter, annotate } = geoNearOf(operand)
  const behind = compileStages(rest, setting)
  // What is wrong in it is told before anything is read.
  annotate('')
  return (collection, narrowing) => {
    const field = key ?? geoKey(collection)
    const conditions = narrowing ? { $and: [filter(field), narrowing] } : filter(field)
    return behind(annotate(field)(read(collection, { filter: conditions, ...(limit !== undefined && { limit }) })))
  }
}

/** With a test left to do, the collection must not count. */
function compileSource(stages: Document[], setting: Setting, read: Read, geoKey: Database['geoKey']): Source {
  const [first, ...others] = stages
  if (first?.$geoNear !== undefined) return compileGeoNear(first.$geoNear, others, setting, read, geoKey)
  const { filters, order, skip, limit, rest } = begin(stages)
  const { asked, left, equalities } = divide(filters, setting.compiler)
  const bounds = [...(skip ? [{ $skip: skip }] : []), ...(limit === undefined ? [] : [{ $limit: limit }])]
  const tests = left.map((filter) => $match(filter, setting))
  const behind = compileStages([...(tests.length ? bounds : []), ...rest], setting)
  const counted = tests.length ? {} : { skip, ...(limit === undefined ? {} : { limit }) }
  return (collection, narrowing) => {
    const conditions = [...(narrowing ? [narrowing] : []), ...asked, ...equalitiesNow(equalities)]
    const filter = conditions.length > 1 ? { $and: conditions } : (conditions[0] ?? {})
    const documents = read(collection, { filter, order, ...counted })
    return behind(tests.reduce((tested, test) => test(tested), documents))
  }
}

/**
 * @param now what `$$NOW` is.
 * @throws DATABASE_REQUEST_FAILED before anything is read where the pipeline is wrong, NOT_IMPLEMENTED
 */
export function compilePipeline(stages: Value[], now: Date, { read, readOther, geoKey }: Database): Source {
  const settingWith = (compiler: Compiler): Setting => ({
    compiler,
    pipeline: (inner, with_, place) => compileStages(checked(inner, place), settingWith(with_)),
    source: (inner, with_, place) => compileSource(checked(inner, place), settingWith(with_), readOther, geoKey),
  })
  return compileSource(checked(stages, ''), settingWith(createCompiler(now)), read, geoKey)
}
