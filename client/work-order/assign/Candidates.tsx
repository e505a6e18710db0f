import { View } from '@tarojs/components'
import type { MatterView } from '@domain/matter/view'
import type { Me } from '@domain/people/contract'
import type { Candidate } from '@domain/work-order/contract'
import { useState } from 'react'
import { Button, Section } from '../../kit'
import { words } from '../words'
import { CandidateCard } from './CandidateCard'
import { factsOf, isFree, proposed } from './candidate-facts'

interface CandidatesProps {
  view: MatterView
  me: Me
  candidates: readonly Candidate[]
  chosen: Candidate | undefined
  onChoose: (candidate: Candidate) => void
}

/** As many as one compares at a glance. */
const atFirst = 4

/** Who could go, best first, with the reasons beside each name. */
export function Candidates ({ view, me, candidates, chosen, onChoose }: CandidatesProps) {
  const [all, setAll] = useState(false)
  const best = proposed(candidates, view)
  const ranked = [...candidates].sort((a, b) => Number(isFree(b, view)) - Number(isFree(a, view)))
  const shown = all ? ranked : ranked.filter((each, place) => place < atFirst || each === chosen)
  return <Section title={words.whoGoes} note={words.ranked}>
    <View className='assign-candidates'>
      {shown.map(each => <CandidateCard
        key={each.personId} name={each.name} department={each.department} facts={factsOf(each, view, me)} best={each === best} current={each.personId === view.assignee?.id}
        chosen={each === chosen} onPick={isFree(each, view) ? () => onChoose(each) : undefined} />)}
    </View>
    {shown.length < candidates.length && <Button kind='quiet' onTap={() => setAll(true)}>{words.others(candidates.length - shown.length)}</Button>}
  </Section>
}
