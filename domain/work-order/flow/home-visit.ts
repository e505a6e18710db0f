/** A visit that the center starts: recorded by a clerk, made by them or a colleague, ended with what was found. */
import { without, type Flow } from '../../matter/step'
import { desk } from './desk'
import { dispatch } from './dispatch'

export const homeVisit: Flow = [
  ...without(desk, 'receive', 'appoint', 'nudge', 'follow', 'unfollow', 'followUp', 'miss', 'close'),
  ...without(dispatch, 'complete'),
  { action: 'complete', from: ['received', 'inProgress'], to: 'closed', by: ['firstContact', 'assignee'], asks: { note: 'must', photos: 'may' }, tell: ['requester'], post: ['firstContact'], does: ['markCompleted', 'end'], stops: ['arrive', 'finish'], look: 'primary' }
]
