import { View } from '@tarojs/components'
import type { JobAction } from '@domain/job/actions'
import { jobActionWords } from '@domain/job/words'
import type { JobView } from '@domain/job/view'
import { useState } from 'react'
import { Button } from '../../kit'
import { goQuote } from '../routes'
import { ActSheet } from './ActSheet'
import './work.scss'

/** What leads on stands first and large; what ends it stands last. */
const looks: Record<JobAction, 'primary' | 'soft' | 'danger' | 'ghost'> = {
  quote: 'primary', start: 'primary', arrive: 'primary', complete: 'primary', quoteChange: 'ghost', say: 'soft', askCall: 'soft', declineQuote: 'danger', decline: 'danger'
}

interface WorkProps { job: JobView, onDone: (next: JobView | undefined) => unknown, onStale: () => unknown }

/** The steps that may be taken now, each a button as wide as the page. */
export function Work ({ job: { id, may = [], phase }, onDone, onStale }: WorkProps) {
  const [asking, setAsking] = useState<JobAction>()
  const pick = (action: JobAction) => action === 'quote' || action === 'quoteChange' ? goQuote(id, phase === 'chosen') : setAsking(action)
  return <View className='job-work'>
    {may.map(action => <Button key={action} kind={looks[action]} onTap={() => pick(action)}>{jobActionWords[action]}</Button>)}
    {asking && <ActSheet id={id} action={asking} onClose={() => setAsking(undefined)} onStale={onStale} onDone={next => { setAsking(undefined); return onDone(next) }} />}
  </View>
}
