import { activity } from '@domain/activity/contract'
import { StaffPage } from '../../desk/StaffPage'
import { connect, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { words } from '../words'
import { Doors } from './Doors'

const api = connect(activity)

function Loaded () {
  const call = useCall(() => api.doors({}))
  return <PageContent skeleton='detail' state={{ ...call, error: troubleWords(call.error), empty: call.data?.length === 0 && { picture: 'welcome', title: words.noDoor, hint: words.noDoorHint } }}>
    {call.data && call.data.length > 0 && <Doors doors={call.data} onArrived={call.reload} />}
  </PageContent>
}

/** 活动签到: whoever comes shows their code, or scans what hangs on the wall. */
export default function DoorPage () {
  return <StaffPage title={words.door} by='checkIn'>{() => <Loaded />}</StaffPage>
}
