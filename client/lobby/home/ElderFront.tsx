import { View } from '@tarojs/components'
import type { WorkKind } from '@domain/matter/matter'
import type { Me } from '@domain/people/contract'
import { kindHints, kindWords } from '@domain/words'
import { useState } from 'react'
import { goMyBills } from '../../billing/routes'
import { callHotline } from '../../hotline/call'
import { Card, Choices, Icon, Sheet, type Choice } from '../../kit'
import { goCatalogue } from '../../vendor/routes'
import { kindPictures } from '../kind-pictures'
import { goTab } from '../LobbyTabs'
import { goNew } from '../routes'
import { elderKinds, words } from '../words'
import { useOwed } from './use-owed'
import './ElderFront.scss'

const choice = (kind: WorkKind): Choice<WorkKind> => ({ key: kind, label: kindWords[kind], note: kindHints[kind], ...kindPictures[kind], ...elderKinds[kind] })

const first: Choice<WorkKind>[] = (['repair', 'assistance', 'issue'] as const).map(choice)
const others: Choice<'others'> = { key: 'others', label: words.others, note: words.othersNote, icon: 'more', tone: 'plain' }
const offers: Choice<'offers'> = { key: 'offers', label: words.offers, note: words.offersNote, icon: 'shop', tone: 'jade' }
const rest: Choice<WorkKind | 'offers'>[] = [...(['complaint', 'inquiry', 'suggestion', 'coordination'] as const).map(choice), offers]

/** Large, few, and the telephone first. */
export function ElderFront ({ me: { hotline, unread } }: { me: Me }) {
  const [open, setOpen] = useState(false)
  const notices: Choice<'notices'> = { key: 'notices', label: words.notices, note: unread > 0 ? words.newNotices(unread) : words.noNotices, icon: 'chat', tone: 'jade' }
  const owed = useOwed()
  const bills: Choice<'bills'> = { key: 'bills', label: words.bills, note: owed.sum ?? owed.note, icon: 'wallet', tone: owed.late ? 'amber' : 'jade' }
  const doors = { notices: () => goTab('inbox'), bills: goMyBills, others: () => setOpen(true) }
  const pick = (key: WorkKind | keyof typeof doors) => key in doors ? doors[key as keyof typeof doors]() : goNew(key as WorkKind)
  return <View className='lobby-elder'>
    {hotline && <Card filled label={words.callLabel(hotline.number)} onTap={() => callHotline(hotline.number)}>
      <View className='lobby-elder-call'>
        <View>
          <View className='lobby-elder-title'>{words.callUs}</View>
          <View className='lobby-elder-note'>{words.callUsNote(hotline.number)}</View>
        </View>
        <Icon name='phone' size='xl' />
      </View>
    </Card>}
    <Choices<WorkKind | keyof typeof doors> items={[...first, bills, notices, others]} onPick={pick} />
    <Sheet open={open} title={words.moreTitle} onClose={() => setOpen(false)}>
      <Choices items={rest} onPick={kind => { setOpen(false); return kind === 'offers' ? goCatalogue() : goNew(kind) }} />
    </Sheet>
  </View>
}
