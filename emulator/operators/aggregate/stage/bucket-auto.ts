/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/bucketAuto/ */
import { notImplemented } from '../../../errors'
import { encodeKey } from '../../../store/key'
import { sorted } from '../../../store/sort'
import type { Document, Value } from '../../../wire/ejson'
import { compare, isInteger32, show, typeName } from '../value'
import { bucketFields, groupByOf, outputOf } from './bucket'
import { type Accumulations, accumulationsOf, Group } from './group'
import { fail, type Stage } from './stage'

function countOf({ buckets }: Document): number {
  if (typeof buckets !== 'number') throw fail(`The $bucketAuto 'buckets' field must be a numeric value, but found type: ${typeName(buckets)}.`)
  if (!isInteger32(buckets)) throw fail(`The $bucketAuto 'buckets' field must be representable as a 32-bit integer, but found ${show(buckets)}.`)
  if (buckets <= 0) throw fail(`The $bucketAuto 'buckets' field must be greater than 0, but found: ${buckets}.`)
  return buckets
}

interface Row {
  value: Value
  document: Document
}

/** As MongoDB fills them: equally many rows each, but equal values never apart; the last takes what is left. */
function fill(rows: Row[], buckets: number, accumulations: Accumulations): Document[] {
  const size = Math.max(1, Math.round(rows.length / buckets))
  const results: Document[] = []
  for (let at = 0; at < rows.length; ) {
    const start = at
    at = results.length === buckets - 1 ? rows.length : Math.min(at + size, rows.length)
    while (at < rows.length && compare(rows[at]?.value, rows[at - 1]?.value) === 0) at++
    // A bucket ends where the next one begins; the last one ends with its own greatest value.
    const max = (rows[at] ?? rows[at - 1])?.value
    const group = new Group({ min: rows[start]?.value, max }, accumulations)
    for (const { document } of rows.slice(start, at)) group.add(document)
    results.push(group.result())
  }
  return results
}

export const $bucketAuto: Stage = (operand, { compiler }) => {
  const fields = bucketFields(operand, '$bucketAuto', ['groupBy', 'buckets', 'output', 'granularity'])
  if (fields.groupBy === undefined || fields.buckets === undefined) throw fail("$bucketAuto requires 'groupBy' and 'buckets' to be specified.")
  const groupBy = groupByOf(fields, '$bucketAuto', compiler)
  const buckets = countOf(fields)
  if (fields.granularity !== undefined) throw notImplemented('the granularity of $bucketAuto')
  const accumulations = accumulationsOf(outputOf(fields, '$bucketAuto'), compiler)
  return function* (input) {
    const rows: Row[] = []
    for (const document of input) rows.push({ value: groupBy(document) ?? null, document })
    yield* fill([...sorted(rows, ({ value }) => encodeKey(value))], buckets, accumulations)
  }
}
