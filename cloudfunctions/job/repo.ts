/** Matters as the people of one vendor reach them: what the vendor may read is part of every query. */
import type { JobViewRow } from '@domain/job/views'
import type { Matter } from '@domain/matter/matter'
import type { Viewer } from '@domain/matter/scope'
import { command as _ } from '../kit/cloud'
import { after, type Order } from '../kit/cursor'
import { matters } from '../matter/repo'

/** By what never changes. */
export const jobOrder: Order = { field: 'createdAt', direction: -1 }

const redosOf = { none: () => 0, some: () => _.gt(0) }

/** @param cursor the `next` of the page before */
export const jobsOf = (viewer: Viewer & { vendorId: string }) => ({
  list: ({ field, statuses, redos }: JobViewRow, limit: number, cursor: string | undefined): Promise<Matter[]> =>
    matters(viewer).list({ [field]: viewer.vendorId, status: _.in([...statuses]), ...(redos && { 'quoting.redos': redosOf[redos]() }) }, jobOrder, limit, ...after(jobOrder, cursor)),
  get: (id: string): Promise<Matter> => matters(viewer).get(id)
})
