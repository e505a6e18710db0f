import { Refused } from '@domain/kit/errors'
import { imports } from '@domain/imports/contract'
import { serve } from '../kit/serve'
import { check, jobOf } from './check'
import { exportRows } from './export'
import { prepare } from './prepare'
import { preview } from './preview'
import { latestJobs, removeBatches, removeJob } from './repo'
import { run } from './run'
import { step } from './step'
import { template } from './template'
import { viewOf } from './view'

const recent = 10

export const main = serve(imports, {
  template: async ({ kind, format }, { estate }) => template(kind, format, estate),

  prepare: async (input, { who, now }) => viewOf(await prepare(input, who, now)),

  list: async (_input, { who }) => (await latestJobs(who.estateId, recent)).map(viewOf),

  check: async ({ id, mapping }, { who }) => viewOf(await check(who.estateId, id, mapping)),

  step: async ({ id }, { who, estate, now }) => viewOf(await step(id, who, estate, now)),

  preview: async ({ id, show, after }, context) => preview(await jobOf(context.who.estateId, id), show, after, context),

  run: async ({ id, mode }, { who, now }) => viewOf(await run(id, mode, who, now)),

  async discard ({ id }, { who }) {
    const job = await jobOf(who.estateId, id)
    // What is being written is not stopped halfway: nobody could say how far it came.
    if (job.state === 'writing') throw new Refused('conflict', 'statusChanged')
    await removeJob(job)
    await removeBatches(id)
    return { discarded: true }
  },

  exportRows: async (wish, { who, estate, now }) => exportRows(wish, who, estate, now)
})
