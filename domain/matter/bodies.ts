/** What a formality, or paid work, shows beside what every matter shows: one row per body. */
import type { Estate } from '../estate/estate'
import { custodyFiles, custodyView } from '../key-custody/view'
import type { Who } from '../people/person'
import { moveFiles, moveView } from '../move-in/view'
import { renovationFiles, renovationView } from '../renovation/view'
import { quotingView } from '../quote/view'
import type { Matter } from './matter'
import type { Bodies, FileLink } from './view'

/** Who looks, when, and the links of the files they may see. */
export interface Looking { who: Who, estate: Estate, now: number, files: (fileId: string) => FileLink[] }

interface Row { view: (matter: Matter, looking: Looking) => Bodies, files: (matter: Matter, who: Who) => string[] }

const rows: readonly Row[] = [
  { view: (matter, looking) => matter.renovation ? { renovation: renovationView(matter, matter.renovation, looking) } : {}, files: ({ renovation }, who) => renovation ? renovationFiles(renovation, who) : [] },
  { view: (matter, looking) => matter.moving ? { moving: moveView(matter, matter.moving, looking) } : {}, files: ({ moving }, who) => moving ? moveFiles(moving, who) : [] },
  { view: (matter, looking) => matter.custody ? { custody: custodyView(matter, matter.custody, looking) } : {}, files: ({ custody }, who) => custody ? custodyFiles(custody, who) : [] },
  { view: (matter, looking) => matter.quoting ? { quoting: quotingView(matter, matter.quoting, looking) } : {}, files: () => [] }
]

export const bodiesFor = (matter: Matter, looking: Looking): Bodies => Object.assign({}, ...rows.map(each => each.view(matter, looking))) as Bodies

/** Stored files of the body that this person will see. */
export const bodyFiles = (matter: Matter, who: Who): string[] => rows.flatMap(each => each.files(matter, who))
