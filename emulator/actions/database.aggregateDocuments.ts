import { invalidParam } from '../errors'
import { compilePipeline } from '../operators/aggregate/pipeline'
import { findEach, type Question } from '../store/find'
import { geoKeyOf } from '../store/geo'
import { decode, type Document, encode } from '../wire/ejson'
import type { Action, Call } from './action'
import { collectionName } from './question'

function stagesOf({ body, cloud }: Call): Document[] {
  const { stages } = body
  if (!Array.isArray(stages)) throw invalidParam('stages must be an array')
  return stages.map((stage: { stageKey?: unknown; stageValue?: unknown }) => {
    if (typeof stage?.stageKey !== 'string' || typeof stage.stageValue !== 'string') throw invalidParam('a stage needs stageKey and stageValue')
    return { [stage.stageKey]: decode(stage.stageValue, cloud.clock.now()) }
  })
}

/** `aggregate()…end()`. What it begins with, `$match`, `$sort`, `$skip` and `$limit`, is served by indexes. Never in a transaction. */
export const aggregateDocuments: Action = async (call) => {
  const { store, clock } = call.cloud
  const name = collectionName(call)
  const reader = store.reader(call.meter)
  function* read(from: string, question: Question) {
    const collection = store.catalog.collection(from)
    for (const { document } of findEach(reader(collection), collection, question)) yield document
  }
  const readOther = (from: string, question: Question) => (store.catalog.has(from) ? read(from, question) : [])
  const geoKey = (from: string) => geoKeyOf(from, store.catalog.collection(from).indexes)
  const aggregate = compilePipeline(stagesOf(call), new Date(clock.now()), { read, readOther, geoKey })
  const list: string[] = []
  for (const document of aggregate(name)) list.push(encode(document))
  return { data: { list } }
}
