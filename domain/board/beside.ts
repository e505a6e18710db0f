/** What stands on the board and is not counted from matters, in one document, so that opening the board reads no more than tallies. */
import type { Stocks } from './stocks'
import type { AlarmView } from './view'

export const besideName = 'beside'

export interface Beside {
  stocks?: Stocks
  /** Of the last week that was compared, and which it was. */
  alarms?: { week: string, all: AlarmView[] }
  /** How many findings are open, and for whom they are hidden: one list of ids for each. */
  findings?: { hiddenFrom: string[] }[]
}
