import { View } from '@tarojs/components'
import type { Suggestion } from '@domain/vendor/suggestion'
import { Card, Chip, Icon, Row } from '../kit'
import { reasonSaid } from './reason-words'
import { words } from './words'
import './quote.scss'

/** One company with everything that speaks for or against it, a line each. */
export function VendorPick ({ suggestion: { name, fit, score, why }, isChosen, onTap }: { suggestion: Suggestion, isChosen: boolean, onTap: () => unknown }) {
  return <Card chosen={isChosen} label={name} {...(fit && { onTap })}>
    <Row title={name} chip={<Chip tone={fit ? 'jade' : 'cinnabar'}>{fit ? words.score(score) : words.unfit}</Chip>} />
    <View className='quote-why'>{why.map(reason => <View key={reason.line} className='quote-reason'>
      <Icon name={reason.holds ? 'check' : 'close'} size='s' tone={reason.holds ? 'jade' : 'plain'} />{reasonSaid(reason)}
    </View>)}</View>
  </Card>
}
