import { TextField } from '../../kit'
import { words } from '../tariffs/words'
import type { PartProps } from './part-props'
import { Toggle } from './Toggle'

/** 违约金 as the service contract says it. */
export function LatePart ({ draft, change, at }: PartProps) {
  return <>
    <Toggle label={words.lateOn} on={draft.late} onChange={late => change({ late })} />
    {draft.late && <>
      <TextField label={words.lateRate} type='digit' maxLength={4} value={draft.lateRate} onChange={lateRate => change({ lateRate })} error={at('version.late.perMillion')} />
      <TextField label={words.lateGrace} type='number' maxLength={2} value={draft.lateGrace} onChange={lateGrace => change({ lateGrace })} error={at('version.late.graceDays')} />
      <TextField label={words.lateCap} type='number' maxLength={3} value={draft.lateCap} onChange={lateCap => change({ lateCap })} error={at('version.late.capPercent')} trail='%' />
    </>}
  </>
}
