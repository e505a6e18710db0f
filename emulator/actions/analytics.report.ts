import { invalidParam } from '../errors'
import { isDocument, type Value } from '../wire/ejson'
import type { Action } from './action'

/** `analytics()`: the report is kept in the journal as `analytics`, and nobody reads it. */
export const report: Action = ({ body, cloud }) => {
  const requestData = body.requestData as Value
  if (!isDocument(requestData) || typeof requestData.analytics_scene !== 'string' || !isDocument(requestData.analytics_data)) {
    throw invalidParam('requestData must have analytics_scene and analytics_data')
  }
  cloud.journal.add('analytics', { ...requestData, at: cloud.clock.now() })
  return { data: {} }
}
