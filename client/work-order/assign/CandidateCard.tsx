import { View } from '@tarojs/components'
import { Card, Chip, Face, Icon } from '../../kit'
import { words } from '../words'
import type { Fact } from './candidate-facts'
import './CandidateCard.scss'

interface CandidateCardProps {
  name: string
  department: string
  facts: readonly Fact[]
  /** The first choice. */
  best: boolean
  /** Has it already. */
  current: boolean
  chosen: boolean
  /** Absent for whoever can't be sent. */
  onPick: (() => unknown) | undefined
}

/** Somebody who could go, and why. */
export function CandidateCard ({ name, department, facts, best, current, chosen, onPick }: CandidateCardProps) {
  const told = [name, best && words.recommended, department, current && words.current, ...facts.map(fact => fact.text)].filter(Boolean).join('，')
  return <View className={onPick ? undefined : 'assign-away'}>
    <Card chosen={chosen} onTap={onPick} label={told}>
      <View className='assign-candidate'>
        <Face name={name} />
        <View className='assign-candidate-body'>
          <View className='assign-candidate-name'>{name}{best && <Chip>{words.recommended}</Chip>}<View className='assign-candidate-department'>{department}</View></View>
          <View className='assign-candidate-facts'>
            {current && <Chip tone='sky'>{words.current}</Chip>}
            {facts.map(({ text, tone }) => <Chip key={text} tone={tone}>{text}</Chip>)}
          </View>
        </View>
        {chosen && <Icon name='done' tone='jade' washed />}
      </View>
    </Card>
  </View>
}
