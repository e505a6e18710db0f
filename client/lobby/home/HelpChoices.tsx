import type { WorkKind } from '@domain/matter/matter'
import { kindHints, kindWords } from '@domain/words'
import { useState } from 'react'
import { Choices, Section, Sheet, type Choice } from '../../kit'
import { goCatalogue } from '../../vendor/routes'
import { kindPictures } from '../kind-pictures'
import { goNew } from '../routes'
import { words } from '../words'

const choice = (kind: WorkKind): Choice<WorkKind> => ({ key: kind, label: kindWords[kind], note: kindHints[kind], ...kindPictures[kind] })

const first: Choice<WorkKind>[] = (['repair', 'issue', 'complaint', 'assistance', 'inquiry'] as const).map(choice)
const offers: Choice<'offers'> = { key: 'offers', label: words.offers, note: words.offersNote, icon: 'shop', tone: 'jade' }
const rest: Choice<WorkKind | 'offers'>[] = [...(['suggestion', 'coordination'] as const).map(choice), offers]
const more: Choice<'more'> = { key: 'more', label: words.more, note: words.moreNote, icon: 'more', tone: 'plain' }

/** What can we do for you: five kinds and the door to the others. */
export function HelpChoices () {
  const [open, setOpen] = useState(false)
  const pick = (key: WorkKind | 'more' | 'offers') => {
    if (key === 'more') return setOpen(true)
    setOpen(false)
    return key === 'offers' ? goCatalogue() : goNew(key)
  }
  return <Section title={words.help}>
    <Choices<WorkKind | 'more'> items={[...first, more]} onPick={pick} />
    <Sheet open={open} title={words.moreTitle} onClose={() => setOpen(false)}>
      <Choices two items={rest} onPick={pick} />
    </Sheet>
  </Section>
}
