/** 入住 and 迁出 as tables. */
import { deskOf } from '../matter/desk'
import { without, type Flow } from '../matter/step'

const desk = without(deskOf({ atWork: ['received'], underWay: ['received'] }), 'classify', 'follow', 'unfollow', 'followUp', 'miss', 'rate', 'close', 'reopen')

export const moveIn: Flow = desk
export const moveOut: Flow = desk
