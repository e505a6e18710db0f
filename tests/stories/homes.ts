import type { CastMember } from '../cast'
import { occupanciesOf } from '../make/occupancies'

/** The premises somebody lives in. @throws Error where they live nowhere */
export function homeOf (member: CastMember): string {
  const [home] = occupanciesOf(member)
  if (!home) throw new Error(`${member.name} lives nowhere`)
  return home.premisesId
}
