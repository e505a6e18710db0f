import { people } from '../../tests/make/people'
import { premises } from '../../tests/make/premises'
import { moment } from '../kit/calendar'
import { householdsOf } from './household'

const behind = (premisesId: string, date = '2026-11-24') =>
  householdsOf(premises.filter(each => each._id === premisesId), people, moment(date, '10:00'))

test('everyone who lives there is shown with their relation and a masked number', () => {
  expect(behind('b2-3-2-1201')).toEqual([{
    premisesId: 'b2-3-2-1201', label: 'B2区 3栋 2单元 1201', zoneId: 'b2', people: [
      { personId: 'wang-xiulan', name: '王秀兰', relation: 'owner', phoneMask: '138****4101' },
      { personId: 'wang-xiaoyu', name: '王晓雨', relation: 'family', phoneMask: '138****4102' }
    ]
  }])
})

test('whoever has moved out is shown until the last day', () => {
  expect(behind('b2-3-2-1301', '2026-04-30')[0]?.people).toMatchObject([{ personId: 'lin-hai' }])
  expect(behind('b2-3-2-1301', '2026-05-01')[0]?.people).toEqual([])
})
