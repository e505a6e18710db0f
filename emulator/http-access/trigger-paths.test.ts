import { triggerPaths } from './trigger-paths'

const manifest = (http: Record<string, string[]>) => ({
  collections: {},
  templates: {},
  appid: '',
  functions: Object.fromEntries(Object.entries(http).map(([name, paths]) => [name, { timeout: 1, http: paths }])),
})

const find = triggerPaths(manifest({ pay: ['/pay', '/refund'], notify: ['/pay/notify'], old: ['/v1/pay'] }))

test.each([
  ['/pay', 'pay', '/'],
  ['/pay/', 'pay', '/'],
  ['/pay/x/y', 'pay', '/x/y'],
  ['/pay/notify', 'notify', '/'],
  ['/pay/notify/3', 'notify', '/3'],
  ['/pay/notifying', 'pay', '/notifying'],
  ['/refund', 'pay', '/'],
  ['/v1/pay', 'old', '/'],
])('%s leads to %s, which sees %s', (path, functionName, rest) => {
  expect(find(path)).toEqual({ functionName, path: rest })
})

test.each(['/', '/payment', '/v1', '/PAY'])('%s leads nowhere', (path) => {
  expect(find(path)).toBeUndefined()
})

test('the root takes what nobody else does', () => {
  const rooted = triggerPaths(manifest({ site: ['/'], api: ['/api'] }))
  expect([rooted('/'), rooted('/a/b'), rooted('/api/b')]).toEqual([
    { functionName: 'site', path: '/' },
    { functionName: 'site', path: '/a/b' },
    { functionName: 'api', path: '/b' },
  ])
})

test.each([
  [['/a'], ['/a'], 'two: the path /a leads to one already'],
  [['a'], [], 'one: a is no path'],
  [[], ['/a/'], 'two: /a/ is no path'],
  [['/a?b'], [], 'is no path'],
])('a manifest with %j and %j is refused', (one, two, message) => {
  expect(() => triggerPaths(manifest({ one, two }))).toThrow(message)
})
