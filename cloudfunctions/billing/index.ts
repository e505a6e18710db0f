import { billing } from '@domain/billing/contract'
import { runView } from '@domain/billing/run'
import { tariffView } from '@domain/billing/view'
import { serve } from '../kit/serve'
import { arrears, bill, bills, history, mine } from './bills'
import { charge } from './charge'
import { credit, waive } from './correct'
import { meters, read, setMeter } from './meters'
import { decideReading, questioned } from './readings'
import { discard, issue, preview, step } from './run'
import { latestRuns } from './run-repo'
import { addTariff, changeTariff, endTariff } from './tariffs'
import { tariffsOf } from './tariffs-repo'
import { allowVacancy, feeTerms, keepFeeTerms } from './terms'

const recentRuns = 24

export const main = serve(billing, {
  mine,
  history,
  bill,
  tariffs: async (_input, { who }) => (await tariffsOf(who.estateId)).map(tariffView),
  addTariff,
  changeTariff,
  endTariff,
  feeTerms,
  keepFeeTerms,
  allowVacancy,
  preview,
  runs: async (_input, { who }) => (await latestRuns(who.estateId, recentRuns)).map(runView),
  issue,
  step,
  discard,
  charge,
  bills,
  arrears,
  credit,
  waive,
  meters,
  setMeter,
  read,
  questioned,
  decideReading
})
