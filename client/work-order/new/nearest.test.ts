import type { Occupancy } from '@domain/people/person'
import { nearestFirst } from './nearest'

const area = (id: string, name: string, zoneId = 'b2') => ({ id, name, zoneId })
const areas = [area('l1', '1栋1单元电梯'), area('l2', '3栋2单元电梯'), area('g', '银杏广场'), area('a', '中心花园', 'a1')]
const home: Occupancy = { id: 'wang-xiulan-b2-3-2-1201', verified: { road: 'register', at: 0 }, estateId: 'zejing', premisesId: 'b2-3-2-1201', zoneId: 'b2', label: 'B2区 3栋 2单元 1201', relation: 'owner', from: '2021-09-01' }

test('one’s own lift first, the rest of the zone in its order, nothing of other zones', () => {
  expect(nearestFirst(areas, 'b2', home).map(each => each.id)).toEqual(['l2', 'l1', 'g'])
})

test('in another zone nothing is nearer', () => expect(nearestFirst(areas, 'a1', home).map(each => each.id)).toEqual(['a']))
