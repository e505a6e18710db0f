/** 装修备案 as a table. */
import { deskOf } from '../matter/desk'
import { without, type Flow } from '../matter/step'

export const renovation: Flow = without(deskOf({ atWork: ['received'], underWay: ['received'] }), 'classify', 'follow', 'unfollow', 'followUp', 'miss', 'rate', 'close', 'reopen')
