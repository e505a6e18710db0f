import type { World } from '../tests/stories/world'

export interface Cost { roundTrips: number, documentsRead: number, documentsWritten: number }
interface Line extends Cost { at: number, functionName: string, method?: string }

/** What the latest call of a function cost. @throws Error where there was none */
export async function costOf (cloud: World, functionName: string, method?: string): Promise<Cost> {
  const lines = await cloud.get<Line[]>('/control/invocations?limit=30')
  const [latest] = lines.filter(each => each.functionName === functionName && (method === undefined || each.method === method)).sort((a, b) => b.at - a.at)
  if (!latest) throw new Error(`${functionName} was not called`)
  return latest
}
