/** Which picture of which matter a verdict of WeChat is about. */
import { db } from '../kit/cloud'

export interface Awaited { _id: string, v: 1, estateId: string, matterId: string, fileId: string, at: number }

export const awaitVerdict = (awaited: Awaited) => db.collection('contentChecks').add(awaited)

export async function awaitedBy (traceId: string): Promise<Awaited | undefined> {
  const { data } = await db.collection('contentChecks').where({ _id: traceId }).limit(1).get()
  return (data as Awaited[])[0]
}
