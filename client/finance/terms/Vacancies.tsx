import { View } from '@tarojs/components'
import type { Vacancy } from '@domain/billing/fee-terms'
import { moment } from '@domain/kit/calendar'
import { Card, PhotoGrid, Row, serverNow } from '../../kit'
import { dayWords } from '../../matter'
import { monthsWords } from './overrides'
import { words } from './words'

/** When the home stood empty, who saw it and who allowed it; the latest first. */
export function Vacancies ({ vacancies }: { vacancies: readonly Vacancy[] }) {
  if (vacancies.length === 0) return <View className='finance-quiet'>{words.noVacancies}</View>
  return <>{[...vacancies].reverse().map(({ from, until, inspectedBy, inspectedOn, allowedByName, photo }) => <Card key={from}>
    <Row title={monthsWords({ from, until })} note={[words.inspected(inspectedBy, dayWords(moment(inspectedOn), serverNow())), words.allowedBy(allowedByName)].join(' · ')} />
    {photo && <PhotoGrid photos={[{ src: photo }]} />}
  </Card>)}</>
}
