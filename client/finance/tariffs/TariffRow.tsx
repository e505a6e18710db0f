import { View } from '@tarojs/components'
import { versionOn } from '@domain/billing/tariff'
import type { TariffView } from '@domain/billing/view'
import { concernsWords, tariffKindWords } from '@domain/billing/words'
import { day } from '@domain/kit/calendar'
import { Chip, Row, serverNow } from '../../kit'
import { goFinance } from '../routes'
import { words as common } from '../words'
import { chargeWords, rhythmWords } from './terms'
import { words } from './words'

/** Whether it is over, or has not begun; nothing for one that is charged now. */
export function stateWords ({ endedOn, versions }: TariffView, today: string): string | undefined {
  const [first] = versions
  if (endedOn) return words.ended(common.month(endedOn))
  return first && first.from > today ? words.notYet(common.month(first.from)) : undefined
}

/** One fee: what it is, how often, for whom, and what it is now. */
export function TariffRow ({ tariff }: { tariff: TariffView }) {
  const { id, name, kind, meterUnit, versions } = tariff, today = day(serverNow())
  const version = versionOn(tariff, today) ?? versions[0], state = stateWords(tariff, today)
  return <View className='finance-line'><Row
    title={name} note={[tariffKindWords[kind], rhythmWords(tariff), concernsWords(tariff), version && chargeWords(kind, version, meterUnit)].filter(Boolean).join(' · ')}
    {...(state && { chip: <Chip tone='plain'>{state}</Chip> })} onTap={() => goFinance('tariff', { id })} /></View>
}
