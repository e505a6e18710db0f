import { flowOf } from '@domain/flows'
import type { Matter } from '@domain/matter/matter'
import type { MatterView } from '@domain/matter/view'
import { filesOf, viewFor } from '@domain/matter/view-for'
import type { Context } from '../kit/context'
import { linksFor } from '../kit/links'

/** The matter as the caller may see it, with short links to its pictures. */
export async function show (matter: Matter, { who, estate, now }: Context): Promise<MatterView> {
  const links = await linksFor(filesOf(matter, who))
  return viewFor(flowOf(matter), matter, who, estate, now, links)
}
