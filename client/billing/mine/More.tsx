import { Card, Icon, Row, Section, type IconName } from '../../kit'
import { goPayments, goPrepaid } from '../../payment/routes'
import { goTitles } from '../../receipt/routes'
import { goHistory, goMeters } from '../routes'
import { words } from '../words'

const doors: { icon: IconName, title: string, note: string, go: () => unknown }[] = [
  { icon: 'receipt', title: words.payments, note: words.paymentsNote, go: goPayments },
  { icon: 'wallet', title: words.prepaid, note: words.prepaidNote, go: () => goPrepaid() },
  { icon: 'list', title: words.history, note: words.historyNote, go: () => goHistory() },
  { icon: 'meter', title: words.meters, note: words.metersNote, go: () => goMeters() },
  { icon: 'form', title: words.titles, note: words.titlesNote, go: goTitles }
]

/** Where else there is something about money. */
export function More () {
  return <Section title={words.more}>
    <Card>{doors.map(({ icon, title, note, go }) => <Row key={title} lead={<Icon name={icon} tone='jade' washed />} title={title} note={note} label={`${title}，${note}`} onTap={go} />)}</Card>
  </Section>
}
