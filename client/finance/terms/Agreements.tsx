import { View } from '@tarojs/components'
import type { Override } from '@domain/billing/fee-terms'
import type { TariffView } from '@domain/billing/view'
import { Button, Card, Row } from '../../kit'
import { monthsWords, overrideWords } from './overrides'
import { words } from './words'

interface AgreementsProps { overrides: readonly Override[], tariffs: readonly TariffView[], onStop: ((override: Override) => void) | undefined }

/** Fees that this home pays otherwise than others. */
export function Agreements ({ overrides, tariffs, onStop }: AgreementsProps) {
  if (overrides.length === 0) return <View className='finance-quiet'>{words.noOverrides}</View>
  return <>{overrides.map(each => {
    const fee = tariffs.find(({ id }) => id === each.tariffId), name = fee?.name ?? words.goneFee
    return <Card key={`${each.tariffId} ${each.from}`}><Row
      title={name} note={[fee && overrideWords(each, fee), monthsWords(each)].filter(Boolean).join(' · ')}
      act={onStop && <Button kind='soft' small label={`${words.stop}，${name}`} onTap={() => onStop(each)}>{words.stop}</Button>} /></Card>
  })}</>
}
