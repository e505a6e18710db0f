/** Looks at what neighbours will read of a public matter before it is written. Private matters are sent nowhere. */
import { marksOf } from '@domain/matter/content'
import type { Matter } from '@domain/matter/matter'
import type { Said } from '@domain/matter/open-matter'
import { checkText } from '../kit/content'
import type { Context } from '../kit/context'

type Spoken = Pick<Said, 'public' | 'text' | 'photos'>

/** What a matter waits for that begins so. @throws Refused invalid risky */
export async function vetSaid ({ public: isPublic, text, photos }: Spoken, { openId, now }: Context): Promise<Pick<Said, 'checks'>> {
  return isPublic ? { checks: marksOf(1, photos, await checkText(openId, text, 'text'), now) } : {}
}

/** For the new line of a step; asks WeChat once, however often the step has to be written anew. */
export function vetLine ({ openId, now }: Context) {
  let asked: Promise<'passed' | 'unchecked'> | undefined
  return async (after: Matter): Promise<Matter> => {
    const line = after.timeline.at(-1)
    if (!after.public || !line || line.inside) return after
    const text = line.note && !line.insideNote ? await (asked ??= checkText(openId, line.note, 'note')) : 'passed'
    const marks = marksOf(line.seq, line.photos ?? [], text, now)
    return marks.length > 0 ? { ...after, checks: [...after.checks ?? [], ...marks] } : after
  }
}
