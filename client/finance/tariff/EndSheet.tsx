import { billing } from '@domain/billing/contract'
import { monthAfter, monthOf, startOf } from '@domain/billing/period'
import type { TariffView } from '@domain/billing/view'
import { day } from '@domain/kit/calendar'
import { useState } from 'react'
import { Button, connect, say, serverNow, Sheet, useChoiceAct } from '../../kit'
import { troubleWords } from '../../matter'
import { MonthField } from '../MonthField'
import { words } from '../tariffs/words'

const api = connect(billing)

interface EndSheetProps { tariff: TariffView, onClose: () => void, onDone: () => unknown }

/** From which month on nothing more is charged. */
export function EndSheet ({ tariff: { id, name, rev }, onClose, onDone }: EndSheetProps) {
  const [month, setMonth] = useState(() => monthAfter(monthOf(day(serverNow())), 1))
  const act = useChoiceAct((key, endedOn: string) => api.endTariff({ key, id, rev, endedOn }))
  const end = async () => {
    if (!await act.run(startOf(month))) return
    say(words.saved)
    await onDone()
  }
  return <Sheet open title={words.endTitle(name)} onClose={onClose} footer={<Button kind='danger' busy={act.busy} onTap={end}>{words.end}</Button>}>
    <MonthField label={words.endMonth} hint={words.endHint} value={month} onChange={setMonth} error={troubleWords(act.error)} />
  </Sheet>
}
