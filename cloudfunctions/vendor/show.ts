import { day } from '@domain/kit/calendar'
import { may } from '@domain/people/capability'
import { filesOf, viewOf } from '@domain/vendor/show'
import type { Vendor } from '@domain/vendor/vendor'
import type { VendorView } from '@domain/vendor/view'
import type { Context } from '../kit/context'
import { linksFor } from '../kit/links'
import { shown } from '../staff/invite'
import { openInvitations } from '../staff/repo'

/** With its files and, for those who keep vendors, the codes that nobody has used yet. */
export async function show (vendor: Vendor, { who, now }: Context): Promise<VendorView> {
  const [links, open] = await Promise.all([linksFor(filesOf(vendor)), may(who, 'keepVendors') ? openInvitations(who.estateId, now) : []])
  return viewOf(vendor, links, open.filter(each => each.vendor?.id === vendor._id).map(shown), day(now))
}
