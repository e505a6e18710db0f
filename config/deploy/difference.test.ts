import type { Index } from '../../cloudfunctions/indexes'
import { difference, type Options } from './difference'
import type { FunctionState, State } from './state'
import { lineOf } from './step'

const index = (name: string, keys: string, unique = false): Index =>
  ({ name, ...unique && { unique }, keys: keys.split(' ').map(field => ({ field, direction: 1 })) })

const plain: FunctionState = { timeout: 10, memory: 256, code: 'c0de', settings: {}, timers: [] }
const state = (more: Partial<State> = {}): State => ({ collections: {}, functions: {}, paths: {}, storage: 'ADMINONLY', ...more })
const matters = (...indexes: Index[]) => state({ collections: { matters: { permission: 'ADMINONLY', indexes } } })
const courier = (more: Partial<FunctionState> = {}) => state({ functions: { courier: { ...plain, ...more } } })
const paths = (all: Record<string, string>) => state({ paths: all })

const lines = (actual: State, wanted: State, options?: Options) => {
  const { steps, kept } = difference(actual, wanted, options)
  return [...steps.map(lineOf), ...kept.map(what => `= ${what}`)]
}

const everything = state({
  collections: { matters: { permission: 'ADMINONLY', indexes: [index('turn', 'estateId turn'), index('number', 'number', true)] } },
  functions: { courier: { ...plain, settings: { KEY: 'a secret' }, timers: [{ name: 'tick', cron: '0 * * * * * *' }] } },
  paths: { '/pay': 'courier' }
})

test('from nothing: everything, in an order that is safe', () => {
  expect(lines(state({ storage: 'PRIVATE' }), everything)).toEqual([
    '+ collection matters',
    '~ collection matters: permission ADMINONLY',
    '~ stored files: permission PRIVATE → ADMINONLY',
    '+ index matters.turn: estateId, turn',
    '+ index matters.number: number, unique',
    '+ function courier: timeout 10, memory 256, settings KEY',
    '+ timer courier.tick: 0 * * * * * *',
    '+ path /pay → function courier'
  ])
})

test('what is the same is no change', () => {
  expect(difference(everything, everything)).toEqual({ steps: [], kept: [] })
})

test.each<[string, State, State, string[]]>([
  ['a new index', matters(), matters(index('a', 'x')), ['+ index matters.a: x']],
  ['indexes the service makes itself', matters(index('_id_', '_id', true), index('_openid_1', '_openid')), matters(), []],
  ['an index by another name', matters(index('b', 'x')), matters(index('a', 'x')), []],
  ['other keys under the name', matters(index('a', 'x')), matters(index('a', 'y')), ['~ index matters.a: y (drops a first: until the new one is built nothing serves its queries)']],
  ['the same keys, but unique now', matters(index('b', 'x')), matters(index('a', 'x', true)), ['~ index matters.a: x, unique (drops b first: until the new one is built nothing serves its queries or keeps it unique)']],
  ['the order of keys', matters(index('a', 'x y')), matters(index('b', 'y x')), ['+ index matters.b: y, x', '= index matters.a']],
  ['one in the way of two', matters(index('a', 'x')), matters(index('a', 'y'), index('b', 'x', true)), ['~ index matters.a: y (drops a first: until the new one is built nothing serves its queries)', '+ index matters.b: x, unique']],
  ['two names changed places', matters(index('a', 'x'), index('b', 'y')), matters(index('b', 'x'), index('a', 'y')), []],
  ['an index not described', matters(index('old', 'x')), matters(), ['= index matters.old']],
  ['a permission', state({ collections: { matters: { permission: 'PRIVATE', indexes: [] } } }), matters(), ['~ collection matters: permission PRIVATE → ADMINONLY']],
  ['a collection not described', matters(), state(), ['= collection matters (never deleted by this command)']],
  ['a timeout', courier(), courier({ timeout: 90 }), ['~ function courier: timeout 10 → 90']],
  ['memory and timeout', courier(), courier({ timeout: 5, memory: 512 }), ['~ function courier: timeout 10 → 5, memory 256 → 512']],
  ['code, and settings before it', courier(), courier({ code: 'beef', settings: { KEY: 'v' } }), ['~ function courier: new setting KEY', '~ function courier: code c0de → beef']],
  ['code of somebody else', courier({ code: undefined }), courier(), ['~ function courier: code of unknown origin → c0de']],
  ['a value, which is not said', courier({ settings: { KEY: 'old' } }), courier({ settings: { KEY: 'new' } }), ['~ function courier: setting KEY has another value']],
  ['a setting not described', courier({ settings: { KEY: 'old' } }), courier(), ['= setting KEY of function courier (removed in the console only)']],
  ['a timer', courier({ timers: [{ name: 'a', cron: '1' }] }), courier({ timers: [{ name: 'a', cron: '2' }] }), ['~ timer courier.a: 1 → 2']],
  ['a timer by another name', courier({ timers: [{ name: 'a', cron: '1' }] }), courier({ timers: [{ name: 'b', cron: '1' }] }), ['+ timer courier.b: 1', '= timer courier.a']],
  ['a function not described', courier(), state(), ['= function courier']],
  ['a path that leads elsewhere', paths({ '/pay': 'a' }), paths({ '/pay': 'b' }), ['~ path /pay: function a → b']],
  ['a path not described', paths({ '/pay': 'a' }), state(), ['= path /pay → function a']]
])('%s', (_what, actual, wanted, expected) => {
  expect(lines(actual, wanted)).toEqual(expected)
})

test('pruned: what is not described goes last, but never a collection', () => {
  const actual = state({
    collections: { ...matters(index('old', 'x')).collections, others: { permission: 'PRIVATE', indexes: [] } },
    functions: { ...courier({ timers: [{ name: 'old', cron: '1' }], settings: { OLD: '1' } }).functions, former: plain },
    paths: { '/old': 'former' }
  })
  const wanted = state({ ...matters(index('new', 'y')), functions: { ...courier().functions } })
  expect(lines(actual, wanted, { prune: true })).toEqual([
    '+ index matters.new: y',
    '- path /old → function former',
    '- timer courier.old',
    '- function former (its code and variables are lost)',
    '- index matters.old',
    '= collection others (never deleted by this command)',
    '= setting OLD of function courier (removed in the console only)'
  ])
})

test('variables that others have set are kept when settings change', () => {
  const { steps } = difference(courier({ settings: { OTHER: '1', KEY: 'old' } }), courier({ settings: { KEY: 'new' } }))
  expect(steps).toEqual([expect.objectContaining({ do: 'configure', state: { timeout: 10, memory: 256, settings: { OTHER: '1', KEY: 'new' } } })])
})
