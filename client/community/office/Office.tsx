import { announcementStates } from '@domain/community/announcement'
import { community } from '@domain/community/contract'
import { announcementStateWords } from '@domain/community/words'
import type { Worker } from '../../desk/StaffPage'
import { connect } from '../../kit'
import { words } from '../words'
import { DraftCard } from './DraftCard'
import { DraftList } from './DraftList'

const api = connect(community)

/** Announcements of one state, each with what can be done with it. */
export function Office ({ me }: { me: Worker }) {
  return <DraftList
    states={announcementStates} stateWords={announcementStateWords} list={asked => api.list(asked)} none={{ title: words.noneHere, hint: words.noneHereHint }}
    card={(draft, reload) => <DraftCard me={me} draft={draft} onMoved={reload} />} />
}
