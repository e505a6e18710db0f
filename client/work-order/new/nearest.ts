import type { PublicArea } from '@domain/estate/estate'
import type { Occupancy } from '@domain/people/person'

/** `3栋2单元电梯` lies behind `B2区 3栋 2单元 1201`. */
const liesBy = ({ name }: PublicArea, { label }: Occupancy) => {
  const near = /^\d+栋(?:\d+单元)?/.exec(name)?.[0]
  return near !== undefined && label.replace(/\s/g, '').includes(near)
}

/** Areas of a zone, those of one's own building first: what people report is mostly on their way home. */
export const nearestFirst = (areas: readonly PublicArea[], zoneId: string, home: Occupancy | undefined): PublicArea[] =>
  areas.filter(each => each.zoneId === zoneId)
    .map((area, place) => ({ area, place: home && liesBy(area, home) ? place - areas.length : place }))
    .sort((a, b) => a.place - b.place).map(({ area }) => area)
