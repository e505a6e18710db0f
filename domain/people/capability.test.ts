import { capabilityWords } from '../capability-words'
import { capabilities, may, type Caller } from './capability'
import { roles } from './role'

test('who may do what', () => {
  const marks = Object.entries(capabilities).map(([name, by]) => `${name.padEnd(20)} ${roles.map(role => (by.includes(role) ? role : '·').padEnd(10)).join(' ').trimEnd()}`)
  expect(`\n${marks.join('\n')}\n`).toMatchSnapshot()
})

test('each is described, no two alike', () => {
  const said = Object.values(capabilityWords)
  expect(said.filter(words => words.length < 6)).toEqual([])
  expect(new Set(said).size).toBe(Object.keys(capabilities).length)
})

test('without a role somebody may only do what anyone may', () => {
  expect(may({ roles: [] }, 'anyone')).toBe(true)
  expect(may({ roles: [] }, 'member')).toBe(false)
  expect(may({ roles: ['guard'] }, 'member')).toBe(true)
  expect(['member', 'readMessages', 'anyone'].map(by => may({ roles: ['vendor'] }, by as Caller))).toEqual([false, true, true])
  expect(may({ roles: ['guard'] }, 'seeAllMatters')).toBe(false)
})
