import { View } from '@tarojs/components'
import type { Reason, ReasonLine, Suggestion } from '@domain/vendor/suggestion'
import { Card, Chip, Icon, Row, type IconName } from '../kit'
import { reasonSaid } from './reason-words'
import { words } from './words'
import './quote.scss'

/** Without these nobody is sent; what else speaks against somebody is only to be weighed. */
const bars: readonly ReasonLine[] = ['category', 'zone', 'papers']

const iconOf = ({ line, holds }: Reason): IconName => holds ? 'check' : bars.includes(line) ? 'close' : 'info'

/** One company with everything that speaks for or against it, a line each. */
export function VendorPick ({ suggestion: { name, fit, score, why }, isChosen, onTap }: { suggestion: Suggestion, isChosen: boolean, onTap: () => unknown }) {
  return <Card chosen={isChosen} label={name} {...(fit && { onTap })}>
    <Row title={name} chip={<Chip tone={fit ? 'jade' : 'cinnabar'}>{fit ? words.score(score) : words.unfit}</Chip>} />
    <View className='quote-why'>{why.map(reason => <View key={reason.line} className='quote-reason'>
      <Icon name={iconOf(reason)} size='s' tone={reason.holds ? 'jade' : 'plain'} />{reasonSaid(reason)}
    </View>)}</View>
  </Card>
}
