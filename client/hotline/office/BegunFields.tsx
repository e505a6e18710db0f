import { dayBefore } from '@domain/kit/calendar'
import { Button, Notice } from '../../kit'
import { words } from '../words'
import { EndField } from './EndField'
import type { Form } from './form'

interface BegunFieldsProps { form: Form, change: (part: Partial<Form>) => void, today: string, onSwap: () => void }

/** A line that has answered: it can end, or hand its hours over to another number. */
export function BegunFields ({ form, change, today, onSwap }: BegunFieldsProps) {
  return <>
    <Notice>{words.begun}</Notice>
    <Button kind='soft' icon='swap' onTap={onSwap}>{words.swap}</Button>
    <EndField value={form.ends} start={dayBefore(today)} onChange={ends => change({ ends })} />
  </>
}
