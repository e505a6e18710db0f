/**
 * 3,000 random walks through each kind's table: anybody tries anything at any time. Who may act may see; from the
 * moment it was received somebody is always responsible; nothing throws but a refusal.
 */
import { flows } from '../flows'
import { zejing } from '../../tests/make/estate'
import { aMatter } from '../../tests/make/matter'
import { people, walk } from '../../tests/make/walks'
import { allowed } from './allowed'
import { dues } from './due'
import { ended, kinds, type Kind, type Matter } from './matter'
import { vendorOf } from '../vendor/crew'
import type { Who } from '../people/person'
import { sees } from './scope'

/** Vendors' people read what they are asked for, through a page of their own. */
const mayRead = (who: Who, matter: Matter) => sees(who, matter) || (matter.quoting?.readers ?? []).includes(vendorOf(zejing, who.id)?.id ?? '')

/** What must never be, in words; plain comparisons, since an `expect` for each of a million would take minutes. */
function wrongs (kind: Kind, matter: Matter, now: number, place: number): string[] {
  const waiting = matter.open && matter.status !== 'submitted'
  const told = matter.outbox.flatMap(each => [...each.push, ...each.post])
  const watched = [people[place % people.length]!, people[(place + 3) % people.length]!, people[(place + 7) % people.length]!]
  return [
    ...watched.filter(who => allowed(flows[kind], matter, who, zejing, now).length > 0 && !mayRead(who, matter)).map(who => `${who.name} may act and not see`),
    ...watched.filter(who => matter.hiddenFrom.includes(who.id) && sees(who, matter)).map(who => `${who.name} looks through the wall`),
    ...(waiting && matter.firstContactId === undefined ? ['nobody is responsible'] : []),
    ...(waiting && matter.turn.length === 0 ? ['nobody has to move'] : []),
    ...(matter.hiddenFrom.includes(matter.firstContactId ?? '') ? ['the accused is responsible'] : []),
    ...told.filter(id => matter.hiddenFrom.includes(id)).map(id => `${id} was told behind the wall`)
  ]
}

function walked (kind: Kind, seed: number, found: string[]): Matter {
  return walk(kind, seed, ({ before, after, action, now, place }) => {
    if (after.rev !== before.rev + 1 || after.timeline.length !== before.timeline.length + 1) found.push(`walk ${seed}: more than one line`)
    found.push(...wrongs(kind, after, now, place + seed).map(wrong => `walk ${seed}, ${action}: ${wrong}`))
  })
}

describe.each([...kinds])('3,000 walks through %s', kind => {
  const ends = Array.from({ length: 3000 }, (_, seed) => seed)
  test('who may act may see, and somebody is always responsible', () => {
    const found: string[] = []
    const reached = new Set(ends.map(seed => walked(kind, seed, found).status))
    expect(found).toEqual([])
    expect(reached.size).toBeGreaterThan(3)
    expect([...reached].some(status => ended.includes(status))).toBe(true)
  })

  test('time alone moves every open matter that waits for somebody', () => {
    const matter = aMatter(kind)
    expect(dues(matter).length).toBeGreaterThan(0)
  })
})
