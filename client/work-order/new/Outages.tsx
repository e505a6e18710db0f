import { community } from '@domain/community/contract'
import { goAnnouncement } from '../../community/routes'
import { connect, Notice, useCall } from '../../kit'
import { words } from '../words'

const api = connect(community)

/** Cuts that are announced for where I live: whoever reads that need not report them. Nothing where there are none, or they can't be read: a report must not wait for it. */
export function Outages () {
  const { data } = useCall(() => api.outages({}))
  return <>{(data ?? []).map(({ id, title }) =>
    <Notice key={id} tone='amber' action={words.seeOutage} onAction={() => goAnnouncement(id)}>{words.outage(title)}</Notice>)}</>
}
