import type { JobCard } from '@domain/job/contract'
import { jobStatusWords } from '@domain/job/words'
import { yuan } from '@domain/kit/yuan'
import { Card, Chip, Row, serverNow, type Tone } from '../kit'
import { lengthWords, timeWords } from '../matter'
import { goJob } from './routes'
import { words } from './words'

/** What is to be known of it first: until when, how far, what it earns. */
function noteOf ({ phase, district, brief, until, quotedFen, startAt, endedAt, earnsFen, number }: JobCard): string {
  const now = serverNow()
  const byPhase: Record<JobCard['phase'], (string | undefined)[]> = {
    asked: [district, brief, until !== undefined && quotedFen === undefined ? words.left(lengthWords(until - now)) : undefined],
    chosen: [district, startAt === undefined ? undefined : timeWords(startAt, now)],
    ended: [number, endedAt === undefined ? undefined : timeWords(endedAt, now), earnsFen === undefined ? undefined : words.paid(yuan(earnsFen))]
  }
  return byPhase[phase].filter(Boolean).join(' · ')
}

function chipOf ({ phase, quotedFen, status, redos = 0 }: JobCard): { text: string, tone: Tone } | undefined {
  if (phase === 'asked') return quotedFen === undefined ? { text: words.notQuoted, tone: 'amber' } : { text: words.quoted(yuan(quotedFen)), tone: 'jade' }
  if (phase === 'ended') return undefined
  return { text: (status && jobStatusWords[status]) ?? '', tone: redos > 0 ? 'cinnabar' : 'jade' }
}

/** One job of a list, without what says where somebody lives. */
export function JobRow ({ job }: { job: JobCard }) {
  const chip = chipOf(job)
  return <Card><Row title={job.category} note={noteOf(job)} chip={chip && <Chip tone={chip.tone}>{chip.text}</Chip>} onTap={() => goJob(job.id)} /></Card>
}
