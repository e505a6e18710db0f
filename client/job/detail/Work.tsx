import type { JobAction } from '@domain/job/actions'
import { jobActionWords } from '@domain/job/words'
import type { JobView } from '@domain/job/view'
import { useState } from 'react'
import { Button, Buttons } from '../../kit'
import { goQuote } from '../routes'
import { words } from '../words'
import { ActSheet } from './ActSheet'

/** What leads on; what ends it stands last and quietly, and asks why before it does. */
const looks: Record<JobAction, 'leads' | 'soft' | 'quiet'> = {
  quote: 'leads', start: 'leads', arrive: 'leads', complete: 'leads', quoteChange: 'soft', say: 'soft', askCall: 'soft', declineQuote: 'quiet', decline: 'quiet'
}

interface WorkProps { job: JobView, onDone: (next: JobView | undefined) => unknown, onStale: () => unknown }

/** The steps that may be taken now, each a button as wide as the page; only the next one is filled. */
export function Work ({ job: { id, may = [], phase, quote }, onDone, onStale }: WorkProps) {
  const [asking, setAsking] = useState<JobAction>()
  const pick = (action: JobAction) => action === 'quote' || action === 'quoteChange' ? goQuote(id, phase === 'chosen') : setAsking(action)
  const next = may.find(action => looks[action] === 'leads')
  const kindOf = (action: JobAction) => action === next ? 'primary' as const : looks[action] === 'leads' ? 'ghost' as const : looks[action]
  return <>
    <Buttons>{may.map(action => <Button key={action} kind={kindOf(action)} onTap={() => pick(action)}>{action === 'quote' && quote ? words.again : jobActionWords[action]}</Button>)}</Buttons>
    {asking && <ActSheet id={id} action={asking} onClose={() => setAsking(undefined)} onStale={onStale} onDone={next => { setAsking(undefined); return onDone(next) }} />}
  </>
}
