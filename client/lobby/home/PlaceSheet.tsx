import type { Me } from '@domain/people/contract'
import { relationWords } from '@domain/words'
import { Options, Section, Sheet } from '../../kit'
import { homeOf, useChosenHome } from '../chosen-home'
import { words } from '../words'

interface PlaceSheetProps {
  me: Me
  open: boolean
  onClose: () => void
  /** Looks at another estate. */
  look: (estateId: string) => Promise<void>
}

/** Which of several homes, or which estate, this phone is looking at. */
export function PlaceSheet ({ me, open, onClose, look }: PlaceSheetProps) {
  const { premisesId, choose } = useChosenHome()
  const others = me.estates.filter(each => each.id !== me.estate?.id)
  const pick = (id: string) => { choose(id); onClose() }
  return <Sheet open={open} title={words.choosePlace} onClose={onClose}>
    <Options
      label={words.choosePlace} value={homeOf(me, premisesId)?.premisesId} onPick={pick}
      items={me.who?.occupancies.map(each => ({ key: each.premisesId, label: each.label, note: relationWords[each.relation] })) ?? []} />
    {others.length > 0 && <Section title={words.otherEstates}>
      <Options label={words.otherEstates} value={undefined} items={others.map(({ id, name }) => ({ key: id, label: name }))} onPick={id => look(id).then(onClose)} />
    </Section>}
  </Sheet>
}
