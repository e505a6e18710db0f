import { View } from '@tarojs/components'
import type { Kind } from '@domain/matter/matter'
import type { Me } from '@domain/people/contract'
import { kindHints, kindWords } from '@domain/words'
import { useState } from 'react'
import { Button, callNumber, Card, Choices, Icon, Sheet, type Choice } from '../../kit'
import { kindPictures } from '../kind-pictures'
import { goTab } from '../LobbyTabs'
import { goNew } from '../routes'
import { elderKinds, words } from '../words'
import './ElderFront.scss'

const choice = (kind: Kind): Choice<Kind> => ({ key: kind, label: kindWords[kind], note: kindHints[kind], ...kindPictures[kind], ...elderKinds[kind] })

const first: Choice<Kind>[] = (['repair', 'assistance', 'issue'] as const).map(choice)
const rest: Choice<Kind>[] = (['complaint', 'inquiry', 'suggestion', 'coordination'] as const).map(choice)

/** Large, few, and the telephone first. */
export function ElderFront ({ me: { hotline, unread } }: { me: Me }) {
  const [open, setOpen] = useState(false)
  const notices: Choice<'notices'> = { key: 'notices', label: words.notices, note: unread > 0 ? words.newNotices(unread) : words.noNotices, icon: 'chat', tone: 'jade' }
  const pick = (key: Kind | 'notices') => {
    setOpen(false)
    return key === 'notices' ? goTab('inbox') : goNew(key)
  }
  return <View className='lobby-elder'>
    {hotline && <Card filled label={words.callLabel(hotline.number)} onTap={() => callNumber(hotline.number)}>
      <View className='lobby-elder-call'>
        <View>
          <View className='lobby-elder-title'>{words.callUs}</View>
          <View className='lobby-elder-note'>{words.callUsNote(hotline.number)}</View>
        </View>
        <Icon name='phone' size='xl' />
      </View>
    </Card>}
    <Choices<Kind | 'notices'> items={[...first, notices]} onPick={pick} />
    <Button kind='soft' onTap={() => setOpen(true)}>{words.others}</Button>
    <Sheet open={open} title={words.moreTitle} onClose={() => setOpen(false)}>
      <Choices items={rest} onPick={pick} />
    </Sheet>
  </View>
}
