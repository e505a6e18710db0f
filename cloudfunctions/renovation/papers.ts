/** The permit, and the passes several on a page, drawn anew each time as things stand. */
import { createHmac } from 'node:crypto'
import type { InferOutput } from 'valibot'
import { monthOf } from '@domain/files/paths'
import type { renovation } from '@domain/renovation/contract'
import { passesPaper } from '@domain/renovation/paper-passes'
import { permitPaper } from '@domain/renovation/paper-permit'
import { Refused } from '@domain/kit/errors'
import { existing, read, write } from '../files/store'
import { setting } from '../kit/cloud'
import type { Context } from '../kit/context'
import { linksFor } from '../kit/links'
import { printPaper } from '../kit/paper/print'
import { stampOf } from '../receipt/stamp'
import { permitted, type Permitted } from './codes'
import { codeFor } from './proof'

type Input = InferOutput<typeof renovation.methods.papers.input>

/** Bytes of one photo on a pass. */
const largest = 10 * 1024 * 1024

/** Nobody guesses it; one file for one state of a filing. */
function pathOf ({ _id, estateId, rev }: Permitted, paper: Input['paper'], now: number): string {
  const name = createHmac('sha256', setting('YIZHAN_SECRET')).update(`renovation paper\n${_id}\n${rev}\n${paper}\n${now}`).digest('hex').slice(0, 40)
  return `${estateId}/renovation/${monthOf(now)}/${name}.pdf`
}

async function photosOf ({ renovation: { workers } }: Permitted): Promise<Map<string, Buffer>> {
  const links = await existing(workers.map(each => each.photo))
  const found = await Promise.all([...links].map(async ([fileId, url]) => [fileId, await read(url, largest)] as const))
  return new Map(found.flatMap(([fileId, bytes]) => bytes ? [[fileId, bytes]] : []))
}

const makers: Record<Input['paper'], (matter: Permitted, context: Context) => Promise<ReturnType<typeof permitPaper>>> = {
  permit: async (matter, { estate, now }) => permitPaper({ matter, estate, at: now, code: codeFor({ matterId: matter._id }), stamp: await stampOf(estate.letterhead) }),
  passes: async (matter, { estate, now }) => passesPaper({ matter, estate, at: now, codeOf: workerId => codeFor({ matterId: matter._id, workerId }), photos: await photosOf(matter) })
}

/** @throws Refused notFound for whoever is neither staff nor of the household, and before there is a permit */
export async function papers ({ id, paper }: Input, context: Context): Promise<{ url: string, name: string }> {
  const matter = await permitted(id, context), made = await makers[paper](matter, context)
  const fileId = await write(pathOf(matter, paper, context.now), await printPaper(made)), url = (await linksFor([fileId])).get(fileId)
  if (!url) throw new Refused('unavailable', 'busy')
  return { url, name: `${made.title} ${matter.renovation.permit.no}.pdf` }
}
