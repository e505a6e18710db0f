/** All stages by their names on the wire. https://www.mongodb.com/docs/manual/reference/operator/aggregation-pipeline/ */
import { $limit, $sample, $skip } from './bounds'
import { $bucket } from './bucket'
import { $bucketAuto } from './bucket-auto'
import { $facet } from './facet'
import { $graphLookup } from './graph-lookup'
import { $count, $group, $sortByCount } from './group'
import { $lookup } from './lookup'
import { $match } from './match'
import { $addFields, $project, $set, $unset } from './project'
import { $redact } from './redact'
import { $replaceRoot, $replaceWith } from './replace-root'
import { $sort } from './sort'
import { fail, type Stage } from './stage'
import { $unionWith } from './union-with'
import { $unwind } from './unwind'

/** Where it is first, the collection answers it (`pipeline.ts`). */
const $geoNear: Stage = () => {
  throw fail('$geoNear is only valid as the first stage in a pipeline.')
}

const sdk = { $addFields, $bucket, $bucketAuto, $count, $geoNear, $group, $limit, $lookup, $match, $project, $replaceRoot, $sample, $skip, $sort, $sortByCount, $unwind }
const raw = { $facet, $graphLookup, $redact, $replaceWith, $set, $unionWith, $unset }

export const stages: ReadonlyMap<string, Stage> = new Map(Object.entries({ ...sdk, ...raw }))

/** Known to MongoDB and not offered. Those that write or tell of the server, full-text search, and what has come with MongoDB 5. */
export const refusedStages: ReadonlySet<string> = new Set([
  ...['$out', '$merge', '$collStats', '$indexStats', '$planCacheStats', '$currentOp', '$listSessions', '$listLocalSessions', '$changeStream'],
  ...['$search', '$searchMeta', '$vectorSearch', '$densify', '$fill', '$setWindowFields', '$documents'],
])

/** What MongoDB does not allow within `$facet`. */
export const notInFacet: ReadonlySet<string> = new Set(['$facet', '$out', '$merge', '$geoNear', '$collStats', '$indexStats', '$planCacheStats'])
