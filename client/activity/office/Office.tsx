import { activityStates } from '@domain/activity/activity'
import { activity } from '@domain/activity/contract'
import { activityStateWords } from '@domain/activity/words'
import { DraftList } from '../../community/office/DraftList'
import type { Worker } from '../../desk/StaffPage'
import { connect } from '../../kit'
import { words } from '../words'
import { DraftCard } from './DraftCard'

const api = connect(activity)

/** Activities of one state, each with what can be done with it. */
export function Office ({ me }: { me: Worker }) {
  return <DraftList
    states={activityStates} stateWords={activityStateWords} list={asked => api.list(asked)} none={{ title: words.noneHere, hint: words.noneHereHint }}
    card={(draft, reload) => <DraftCard me={me} draft={draft} onMoved={reload} />} />
}
