import { channels } from './account'
import type { Role } from '../people/role'
import { refundActions, refundRows, refundStates } from './refund'
import { mayMove } from './returning'

const roles: (Role | 'nobody')[] = ['nobody', 'resident', 'clerk', 'technician', 'guard', 'finance', 'manager', 'admin']

/** Who may do what to a refund, in which state and of which channel: the whole table, for review. */
test('the table', () => {
  const lines = refundActions.map(action => {
    const cases = refundStates.flatMap(state => channels.flatMap(channel => roles.flatMap(role => {
      const who = role === 'nobody' ? undefined : { id: 'w', roles: [role] }
      return mayMove({ state, channel, askedById: 'other' }, action, who) ? [{ state, channel, role }] : []
    })))
    const of = (name: 'state' | 'channel' | 'role') => [...new Set(cases.map(each => each[name]))].join(' ')
    return `${action}: ${of('state')} · ${of('channel')} · ${of('role')} → ${refundRows[action].to}`
  })
  expect(lines).toEqual([
    'approve: asked · wechat cash transfer pos prepaid · manager → approved',
    'refuse: asked · wechat cash transfer pos prepaid · manager → refused',
    'send: approved sent failed · wechat · nobody → sent',
    'handOut: approved · cash transfer pos · finance → done',
    'done: approved sent failed · wechat · nobody → done',
    'fail: approved sent failed · wechat · nobody → failed'
  ])
})

test('nobody approves what they asked for, though they may refuse it', () => {
  const own = { state: 'asked', channel: 'cash', askedById: 'w' } as const, who = { id: 'w', roles: ['manager'] as Role[] }
  expect(mayMove(own, 'approve', who)).toBe(false)
  expect(mayMove(own, 'refuse', who)).toBe(true)
})
