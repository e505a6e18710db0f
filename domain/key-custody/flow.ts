/** 钥匙托管 as a table. */
import { deskOf } from '../matter/desk'
import { without, type Flow } from '../matter/step'

export const keyCustody: Flow = without(deskOf({ atWork: ['received'], underWay: ['received'] }), 'classify', 'follow', 'unfollow', 'followUp', 'miss', 'rate', 'close', 'reopen')
