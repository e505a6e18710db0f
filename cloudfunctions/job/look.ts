/** Shows a job to somebody of its vendor; where it shows a home, the audit log says so first. */
import { flowOf } from '@domain/flows'
import { Refused } from '@domain/kit/errors'
import { companyOf } from '@domain/job/crew'
import { phaseOf } from '@domain/job/phase'
import { filesOfJob, jobFor, showsHome, type JobView } from '@domain/job/view'
import type { Estate } from '@domain/estate/estate'
import type { Matter } from '@domain/matter/matter'
import type { Who } from '@domain/people/person'
import type { VendorBrief } from '@domain/vendor/vendor'
import { noteLook } from '../audit/repo'
import { freshEstate } from '../estate/repo'
import type { Context } from '../kit/context'
import { linksFor } from '../kit/links'

/** The caller as one of the vendor they work for at this moment, with the estate as it is. */
export interface OfVendor { who: Who & { vendorId: string }, vendor: VendorBrief, estate: Estate, now: number }

/** Read anew in every call: who was removed a moment ago is nobody here. @throws Refused forbidden for whoever works for none */
export async function ofVendor ({ who, now }: Context): Promise<OfVendor> {
  const estate = await freshEstate(who.estateId), vendor = companyOf(estate, who.id)
  return { who: { ...who, vendorId: vendor.id }, vendor, estate, now }
}

const noJob = () => new Refused('notFound', 'jobGone', 'id')

/** As lists show it: no links, and nothing that has to be written down. */
export const lookFrom = (matter: Matter, { who, vendor, estate, now }: OfVendor, links: ReadonlyMap<string, string> = new Map()): JobView | undefined => jobFor({
  matter, vendorId: vendor.id, who, flow: flowOf(matter), estate, now,
  files: fileId => { const url = links.get(fileId); return url ? [{ fileId, url }] : [] }
})

async function noteHome ({ _id, requester, place }: Matter, { who, vendor, now }: OfVendor) {
  await noteLook(who, {
    act: 'viewJob', label: place.label, ...(requester.personId && { subjectId: requester.personId }), ...(place.premisesId && { premisesId: place.premisesId }), details: { matterId: _id, vendor: vendor.name }
  }, now)
}

/** @returns nothing where it is not, or no longer, theirs */
export async function seen (matter: Matter, of: OfVendor): Promise<JobView | undefined> {
  const view = lookFrom(matter, of, await linksFor(filesOfJob(matter, of.vendor.id, of.now)))
  if (view && showsHome(view)) await noteHome(matter, of)
  return view
}

/** @throws Refused notFound, the same for what there is not and for what is not theirs */
export async function see (matter: Matter, of: OfVendor): Promise<JobView> {
  const view = await seen(matter, of)
  if (!view) throw noJob()
  return view
}

/** The flow of a job that this vendor can still act on. @throws Refused notFound */
export const flowFor = ({ vendor, now }: OfVendor) => (matter: Matter) => {
  const phase = phaseOf(matter, vendor.id, now)
  if (phase === undefined || phase === 'ended') throw noJob()
  return flowOf(matter)
}
