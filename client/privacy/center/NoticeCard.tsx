import { View } from '@tarojs/components'
import type { Standing } from '@domain/privacy/consent'
import { Button, Card, Chip, Row } from '../../kit'
import { words } from '../words'
import './center.scss'

const stateOf = ({ agreed, changed }: Standing) =>
  changed ? { label: words.changed, tone: 'amber' as const }
    : agreed === undefined ? { label: words.unanswered, tone: 'plain' as const }
      : agreed ? { label: words.agreed, tone: 'jade' as const } : { label: words.declined, tone: 'plain' as const }

/** One purpose in plain words, how this account stands to it, and the one tap that changes it. */
export function NoticeCard ({ standing, onAnswer }: { standing: Standing, onAnswer: (agreed: boolean) => unknown }) {
  const { title, text, without, agreed } = standing
  const { label, tone } = stateOf(standing)
  return <View className='privacy-notice'><Card>
    <Row title={title} chip={<Chip tone={tone}>{label}</Chip>} />
    {text.map(each => <View key={each} className='privacy-text'>{each}</View>)}
    <View className='privacy-note'>{without}</View>
    <View className='privacy-act'>
      {agreed ? <Button kind='ghost' small label={`${words.withdraw}，${title}`} onTap={() => onAnswer(false)}>{words.withdraw}</Button>
        : <Button kind='soft' small label={`${words.agree}，${title}`} onTap={() => onAnswer(true)}>{words.agree}</Button>}
    </View>
  </Card></View>
}
