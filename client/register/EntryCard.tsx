import { View } from '@tarojs/components'
import { day } from '@domain/kit/calendar'
import type { EntryView } from '@domain/register/view'
import { shareWords, standingWords } from '@domain/register-words'
import { relationWords } from '@domain/words'
import { Button, Card, Chip, Face, Row, serverNow } from '../kit'
import { daysWords } from '../matter'
import type { Hidden } from './RevealSheet'
import { words } from './words'
import './reveal.scss'

interface EntryCardProps {
  entry: EntryView
  /** Says where, and leads there. */
  onHome?: () => unknown
  /** Nothing where the person may not see whole numbers. */
  onReveal?: ((hidden: Hidden) => void) | undefined
  onChange?: (() => unknown) | undefined
  /** Takes their signature for the handbook. */
  onSign?: (() => unknown) | undefined
}

function standing ({ active, endedAt, until, from }: EntryView): string {
  if (active) return words.active
  const today = day(serverNow())
  return endedAt === undefined && from > today && (!until || until >= from) ? words.future : words.past
}

const noteOf = ({ relation, company, share, from, until }: EntryView) => [
  relationWords[relation], share !== undefined && `${words.share} ${shareWords(share)}`, company && `${company.name}（${standingWords[company.standing]}）`, daysWords(from, until, serverNow())
].filter(Boolean).join(' · ')

/** Somebody on the register: who, since when, and what may be done about it. */
export function EntryCard ({ entry, onHome, onReveal, onChange, onSign }: EntryCardProps) {
  const { id, name, label, active, personId, phoneMask, idNumberMask, plates } = entry
  const masks = { phone: phoneMask, idNumber: idNumberMask }
  const hidden = (['phone', 'idNumber'] as const).flatMap(number => masks[number] ? [{ of: 'entry' as const, id, number, name, mask: masks[number] }] : [])
  const note = [onHome && label, noteOf(entry), ...plates, personId && words.bound, !onReveal && phoneMask].filter(Boolean).join(' · ')
  return <Card>
    <Row lead={<Face name={name} size='s' />} title={name} note={note} chip={<Chip tone={active ? 'jade' : 'plain'}>{standing(entry)}</Chip>} label={`${name}，${note}`} onTap={onHome} />
    <View className='register-acts'>
      {onReveal && hidden.map(each => <Button key={each.number} kind='soft' small icon={each.number === 'phone' ? 'phone' : 'eye'} label={words.revealOf(name, words[each.number], each.mask)} onTap={() => onReveal(each)}>{each.mask}</Button>)}
      {onSign && <Button kind='quiet' small icon='sign' label={`${words.signHandbook} ${name}`} onTap={onSign}>{words.signHandbook}</Button>}
      {onChange && <Button kind='quiet' small icon='edit' label={`${words.change} ${name}`} onTap={onChange}>{words.change}</Button>}
    </View>
  </Card>
}
