import { Segments } from '../kit'
import type { useHome } from './use-home'

/** One tap from home to home; nothing for whoever has but one. */
export function HomeSegments ({ homes, premisesId, choose }: ReturnType<typeof useHome>) {
  return homes.length > 1 && premisesId !== undefined
    ? <Segments items={homes.map(({ premisesId: key, label }) => ({ key, label }))} active={premisesId} onPick={choose} />
    : null
}
