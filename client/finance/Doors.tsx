import { Card, Icon, Row } from '../kit'
import type { Worker } from '../desk/StaffPage'
import { doorsOf } from './doors'
import { goFinance } from './routes'

/** The ways to everything this person may do with money. */
export function Doors ({ me }: { me: Worker }) {
  return <Card>{doorsOf(me.who.roles).map(({ page, icon, title, note }) => <Row
    key={page} lead={<Icon name={icon} tone='jade' washed />} title={title} note={note} onTap={() => goFinance(page, {})} />)}</Card>
}
