/** Three weeks of an estate's life, told by calling the functions as the people of the cast would. */
import { day, hour } from '@domain/kit/calendar'
import { cast } from '../../tests/cast'
import { adminOf } from '../../tests/make/admin'
import { zejingStaff } from '../../tests/make/staff'
import type { Wire } from '../../tests/make/wire'
import { bind } from './consent'
import { quietEvening } from './quiet-evening'
import { scheduleOf } from './schedule'
import { settled } from './settled'
import { stories } from './stories'
import { tell } from './tell'

/** 何师傅 has not confirmed to work here, so that the desk sees what it is like when somebody can't be reached. */
const isBound = (id: string) => id !== cast.heChanggen.id

/** What is older has been read and dealt with. */
const freshHours = 20

/**
 * Leaves the clock where real time has come to meanwhile.
 * @param report told at the beginning of each day, `YYYY-MM-DD`
 * @throws Error naming the story that could not go on
 */
export async function seedHistory (wire: Wire, report: (date: string) => void): Promise<void> {
  const started = Date.now()
  const { now } = await wire.get<{ now: number }>('/control/clock')
  const db = adminOf(wire.origin).database()
  const moveTo = async (at: number) => { await settled(wire, db); await wire.post('/control/clock', { now: at }) }
  const happenings = scheduleOf(stories, now)
  await moveTo(happenings[0]!.at - hour)
  for (const { personId } of zejingStaff.filter(each => isBound(each.personId))) await bind(wire, Object.values(cast).find(each => each.id === personId)!)
  let date = '', wasQuiet = false
  for (const happening of happenings) {
    await moveTo(happening.at)
    if (!wasQuiet && happening.at > now - freshHours * hour) { wasQuiet = true; await quietEvening(wire) }
    if (day(happening.at) !== date) report(date = day(happening.at))
    await tell(wire, happening).catch((error: Error) => { throw new Error(`${happening.story}, ${day(happening.at)}: ${error.message}`) })
  }
  await moveTo(now + Date.now() - started)
}
