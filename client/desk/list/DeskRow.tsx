import { View } from '@tarojs/components'
import type { MatterCard } from '@domain/matter/contract'
import { Card, Chip, Icon, Ring, Row, serverNow, Tap } from '../../kit'
import { ringOf, tellings } from '../../matter'
import type { ReactNode } from 'react'
import { classes } from '../../kit/classes'
import { unread } from '../../kit/aria/aria'
import { kindPictures } from '../../lobby/kind-pictures'
import { chipOf, remarkOf } from './remark'
import './desk-row.scss'

interface DeskRowProps {
  matter: MatterCard
  meId: string
  onTap: () => unknown
  /** The one open beside the list on wide screens. */
  chosen?: boolean
  /** Where a step has just taken it. */
  fresh?: boolean
  /** What this list has to say of it beside. */
  note?: string | undefined
  /** The one thing to do with it from here. */
  action?: ReactNode
}

/** A matter on the desk: the time left, what and where, why it is here or who has it, and the next step. */
export function DeskRow ({ matter, meId, onTap, chosen = false, fresh = false, note, action }: DeskRowProps) {
  const ring = ringOf(matter, serverNow())
  const chip = chipOf(matter)
  const remark = remarkOf(matter, meId)
  const told = [tellings(matter), note].filter(Boolean).join(' · ')
  const lead = ring ? <Ring {...ring} /> : <View className='desk-row-still' {...unread}><Icon name={kindPictures[matter.kind].icon} tone='plain' /></View>
  return <View className={classes('desk-row', fresh && 'desk-row-fresh', matter.overdue && 'desk-row-overdue')}>
    <Card chosen={chosen}>
      <Tap label={[matter.title, chip.word, ring?.reads, told, remark?.text].filter(Boolean).join('，')} selected={chosen || undefined} onTap={onTap}>
        <Row lead={lead} title={matter.title} note={told} chip={<Chip tone={chip.tone}>{chip.word}</Chip>} />
      </Tap>
      {(remark ?? action) && <View className='desk-row-foot'>
        <View className={classes('desk-row-remark', remark?.pressing && 'desk-row-pressing')} onClick={onTap} {...unread}>{remark?.text}</View>
        {action}
      </View>}
    </Card>
  </View>
}
