import type { MatterView } from '@domain/matter/view'
import type { Step } from '@domain/matter/step'
import type { Me } from '@domain/people/contract'
import { Button, Failure, Notice, Sheet } from '../../kit'
import { fields } from '../fields'
import type { Fields } from '../fields/field-props'
import { askToBeTold } from '../grants'
import { fieldOf, troubleWords } from '../trouble'
import { words } from '../words'
import { labelOf, sendLabelOf } from './label-of'
import { useForm } from './use-form'
import { useMove } from './use-move'
import { knownOf, type Ways } from './ways'

export interface ActProps {
  view: MatterView
  me: Me
  step: Step
  /** Fields that only this kind's steps have. */
  own?: Fields | undefined
  /** How they are taken, where that is not all in the table. */
  ways?: Ways | undefined
  /** It is done; here is how things stand now. */
  onDone: (view: MatterView) => unknown
  /** Somebody else was quicker, or it no longer applies: show what is so now. */
  onStale?: (() => unknown) | undefined
}

/** The form of a step, drawn from the row of the table. */
export function ActSheet ({ view, me, step, own = {}, ways = {}, onDone, onStale, onClose }: ActProps & { onClose: () => void }) {
  const { asks, filled, fill, photos, setPhotos, errors, complete } = useForm(step, knownOf(step, view, ways))
  const act = useMove(view, step.action)
  const refused = fieldOf(act.error)
  const atField = asks.some(({ name }) => name === refused)

  const send = async () => {
    askToBeTold(me)
    const input = complete()
    if (!input) return
    const next = await act.run(input)
    if (next) onDone(next)
  }
  return <Sheet
    open title={labelOf(step, view)} onClose={onClose}
    footer={<Button kind={step.look === 'danger' ? 'danger' : 'primary'} busy={act.busy} onTap={send}>{sendLabelOf(step, view)}</Button>}>
    {act.error && !atField && <Notice tone='cinnabar' icon='alert' {...(act.error instanceof Failure && act.error.code === 'conflict' && onStale && { action: words.look, onAction: onStale })}>
      {troubleWords(act.error)}
    </Notice>}
    {asks.map(({ name, must }) => {
      const FieldOf = own[name] ?? fields[name]
      return FieldOf && <FieldOf
        key={name} view={view} me={me} action={step.action} must={must} filled={filled} fill={fill} photos={photos} onPhotos={setPhotos}
        error={errors[name] ?? (refused === name ? troubleWords(act.error) : undefined)} />
    })}
  </Sheet>
}
