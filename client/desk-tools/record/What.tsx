import { View } from '@tarojs/components'
import { priorities, workKinds } from '@domain/matter/matter'
import { kindWords, priorityWords } from '@domain/words'
import { Field, Notice, Options } from '../../kit'
import type { Worker } from '../../desk/StaffPage'
import { Accused } from './Accused'
import type { Draft, Fill } from './draft'
import type { Fault } from './said-of'
import { words } from './words'

interface WhatProps {
  me: Worker
  draft: Draft
  fill: Fill
  wrong: Partial<Record<Fault, string>>
}

/** What it is: the kind first, then what that kind knows, with what to tell the caller at once. */
export function What ({ me, draft: { kind, categoryId, priority, accusedIds }, fill, wrong }: WhatProps) {
  const categories = me.estate.categories.filter(each => each.kind === kind)
  const category = categories.find(each => each.id === categoryId)
  return <View>
    <Field label={words.what} error={wrong.kind}>
      <Options as='chips' label={words.what} value={kind} onPick={picked => fill({ kind: picked, categoryId: undefined, priority: undefined })} items={workKinds.map(key => ({ key, label: kindWords[key] }))} />
    </Field>
    {kind && <Field label={words.category} error={wrong.categoryId}>
      <Options as='chips' label={words.category} value={categoryId} onPick={picked => fill({ categoryId: picked, priority: undefined })} items={categories.map(({ id, name }) => ({ key: id, label: name }))} />
    </Field>}
    {category?.hint && <Notice tone='sky'>{words.tellFirst}{category.hint}</Notice>}
    {kind === 'complaint' && <Accused ids={accusedIds} onChange={ids => fill({ accusedIds: ids })} />}
    {category && <Field label={words.priority}>
      <Options as='chips' label={words.priority} value={priority ?? category.priority} onPick={picked => fill({ priority: picked })} items={priorities.map(key => ({ key, label: priorityWords[key] }))} />
    </Field>}
  </View>
}
