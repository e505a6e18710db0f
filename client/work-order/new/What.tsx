import { View } from '@tarojs/components'
import type { Category } from '@domain/estate/estate'
import type { WorkKind } from '@domain/matter/matter'
import type { HotlineNow } from '@domain/people/contract'
import { callHotline } from '../../hotline/call'
import { Card, Field, Icon, Notice, Options, Row, TextArea, VoiceNote, type Recording } from '../../kit'
import { textExamples, words } from '../words'
import type { Errors } from './check'
import type { Draft } from './draft'
import { Move } from './Move'
import './What.scss'

interface WhatProps {
  kind: WorkKind
  categories: readonly Category[]
  category: Category | undefined
  hotline: HotlineNow | undefined
  draft: Draft
  change: (part: Partial<Draft>) => void
  voice: Recording | undefined
  onVoice: (note: Recording | undefined) => void
  errors: Errors
}

/** What to do until somebody comes, some of it before one phones (gas); where minutes count, the telephone before the form. */
function Advice ({ category: { hint, priority }, hotline }: { category: Category, hotline: HotlineNow | undefined }) {
  const emergency = priority === 'emergency'
  return <View className='report-advice'>
    {hint !== undefined && <Notice tone={emergency ? 'cinnabar' : 'amber'} icon={emergency ? 'alert' : 'bulb'}>{hint}</Notice>}
    {emergency && hotline && <Card filled onTap={() => callHotline(hotline.number)} label={`${words.emergencyFirst}，${hotline.number}`}>
      <Row lead={<Icon name='phone' size='l' />} title={words.emergencyFirst} note={<View className='report-advice-note'>{words.emergencyNote(hotline.number)}</View>} />
    </Card>}
  </View>
}

/** The first move: what it is. */
export function What ({ kind, categories, category, hotline, draft, change, voice, onVoice, errors }: WhatProps) {
  return <Move number={1} title={words.what} hint={words.whatHint}>
    <Field label='' error={errors.categoryId}>
      <Options
        as='chips' label={words.what} items={categories.map(({ id, name }) => ({ key: id, label: name }))}
        value={draft.categoryId} onPick={categoryId => change({ categoryId })} />
    </Field>
    {category && <Advice category={category} hotline={hotline} />}
    <TextArea label={words.say} error={errors.text} placeholder={textExamples[kind]} maxLength={500} value={draft.text} onChange={text => change({ text })} />
    <VoiceNote note={voice} onChange={onVoice} />
  </Move>
}
