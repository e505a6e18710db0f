import { invalidParam } from '../errors'
import { runPipeline, splitPipeline } from '../operators/aggregate/pipeline'
import { find } from '../store/find'
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

/** `aggregate()…end()`. What it begins with, `$match`, `$sort` and `$limit`, is served by indexes. Never in a transaction. */
export const aggregateDocuments: Action = async (call) => {
  const { store } = call.cloud
  const { rest, ...question } = splitPipeline(stagesOf(call))
  const reader = store.reader(call.meter)
  const read = (name: string, filter: Document) => {
    const collection = store.catalog.collection(name)
    return find(reader(collection), collection, { filter }).map(({ document }) => document)
  }
  const found = await store.find(collectionName(call), question, call.meter)
  const result = runPipeline(found.map(({ document }) => document), rest, read)
  return { data: { list: result.map((document) => encode(document)) } }
}
