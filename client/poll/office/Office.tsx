import { poll } from '@domain/poll/contract'
import { pollStates } from '@domain/poll/poll'
import { pollStateWords } from '@domain/poll/words'
import { DraftList } from '../../community/office/DraftList'
import type { Worker } from '../../desk/StaffPage'
import { Button, connect } from '../../kit'
import { goWriteSurvey } from '../routes'
import { words } from '../words'
import { DraftCard } from './DraftCard'

const api = connect(poll)

/** Polls of one state, each with what can be done with it. */
export function Office ({ me }: { me: Worker }) {
  return <DraftList
    states={pollStates} stateWords={pollStateWords} list={asked => api.list(asked)} none={{ title: words.noneHere, hint: words.noneHereHint }}
    above={<Button kind='soft' icon='star' onTap={goWriteSurvey}>{words.writeSurvey}</Button>}
    card={(draft, reload) => <DraftCard me={me} draft={draft} onMoved={reload} />} />
}
