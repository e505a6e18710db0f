import type { PublicArea, Zone } from '@domain/estate/estate'
import { buildings } from './premises'

export const zones: Zone[] = [
  { id: 'a1', name: 'A1区' },
  { id: 'b2', name: 'B2区' },
  { id: 'keji', name: '科技谷' }
]

const area = (zoneId: string, id: string, name: string): PublicArea => ({ id: `${zoneId}-${id}`, zoneId, name })

/** Each entrance has its lift; an office building has two. */
const lifts = buildings.flatMap(({ zoneId, building, entrances }) => entrances === 0
  ? ['客梯', '货梯'].map((name, index) => area(zoneId, `${building}-lift-${index + 1}`, `${building}栋${name}`))
  : Array.from({ length: entrances }, (_, index) => area(zoneId, `${building}-${index + 1}-lift`, `${building}栋${index + 1}单元电梯`)))

const corridors = buildings.map(({ zoneId, building }) => area(zoneId, `${building}-corridor`, `${building}栋楼道`))

export const areas: PublicArea[] = [
  ...lifts,
  ...corridors,
  area('a1', 'garden', '中心花园'),
  area('a1', 'playground', '儿童乐园'),
  area('a1', 'garage', '地下车库'),
  area('a1', 'south-gate', '南门岗亭'),
  area('a1', 'waste', '垃圾分类站'),
  area('b2', 'garden', '银杏广场'),
  area('b2', 'fitness', '健身角'),
  area('b2', 'garage', '地下车库'),
  area('b2', 'east-gate', '东门岗亭'),
  area('b2', 'waste', '垃圾分类站'),
  area('b2', 'pump-room', '水泵房'),
  area('keji', 'lobby', '1栋大堂'),
  area('keji', 'meeting', '共享会议中心'),
  area('keji', 'garage', '地下车库'),
  area('keji', 'loading', '卸货区'),
  area('keji', 'canteen', '员工餐厅')
]
