import { poll } from '@domain/poll/contract'
import { connect, ProgressBar, useCall } from '../../kit'
import { words } from '../words'

const api = connect(poll)

/** How many have voted so far; what, nobody sees yet. */
export function TurnoutOf ({ id }: { id: string }) {
  const { data } = useCall(() => api.turnout({ id }), [id])
  return data ? <ProgressBar share={data.electorate === 0 ? 0 : data.voters / data.electorate} label={words.turnoutOf(data.voters, data.electorate)} /> : null
}
