import { day } from '@domain/kit/calendar'
import { payment } from '@domain/payment/contract'
import { useState } from 'react'
import { connect, serverNow, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { DateField, troubleWords } from '../../matter'
import { words } from '../counter/words'
import { Count } from './Count'

const api = connect(payment)

/** One cashier's day. */
export function Till () {
  const [on, setOn] = useState(() => day(serverNow()))
  const call = useCall(() => api.till({ day: on }), [on])
  return <>
    <DateField label={words.day} value={on} onChange={setOn} />
    <PageContent skeleton='detail' state={{ ...call, error: troubleWords(call.error), empty: call.data?.payments === 0 && call.data.closedAt === undefined && { title: words.nobody, hint: words.nobodyHint } }}>
      {call.data && <Count key={`${on} ${call.data.closedAt ?? ''}`} till={call.data} onClosed={call.reload} />}
    </PageContent>
  </>
}
