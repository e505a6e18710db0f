import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { consoleRoutes } from '.'
import { fakeCloud } from '../wechat/testing/fake-cloud'
import { serve } from '../wechat/testing/serve'

let folder: string
let http: Awaited<ReturnType<typeof serve>>
const cloud = fakeCloud()

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'console-'))
  await mkdir(path.join(folder, 'h5', 'js'), { recursive: true })
  await mkdir(path.join(folder, 'page'))
  await writeFile(path.join(folder, 'h5', 'index.html'), 'the mini-program')
  await writeFile(path.join(folder, 'h5', 'js', 'app.js'), 'let app')
  await writeFile(path.join(folder, 'page', 'index.html'), 'the simulator')
  await writeFile(path.join(folder, 'page', 'page.css'), 'body {}')
  await writeFile(path.join(folder, 'secret.txt'), 'not for everybody')
  http = await serve(consoleRoutes({ ...cloud, readFile: async id => id.endsWith('/a.html') ? Buffer.from('<script>') : undefined }, path.join(folder, 'h5'), path.join(folder, 'page')))
})

afterAll(async () => {
  await http.close()
  await rm(folder, { recursive: true })
})

test.each([
  ['/', 200, 'text/html; charset=utf-8', 'the simulator'],
  ['/console/page.css', 200, 'text/css; charset=utf-8', 'body {}'],
  ['/phone/?session=1', 200, 'text/html; charset=utf-8', 'the mini-program'],
  ['/phone/work-order/detail/index', 200, 'text/html; charset=utf-8', 'the mini-program'],
  ['/phone/js/app.js', 200, 'text/javascript; charset=utf-8', 'let app'],
  ['/phone/js/gone.js', 404, null, '{}'],
  ['/phone/..%2fsecret.txt', 404, null, '{}'],
  ['/phone/%2e%2e/secret.txt', 404, null, '{}'],
  ['/phone/%00.js', 404, null, '{}'],
  ['/phone/%.js', 404, null, '{}'],
  ['/console/..%2fsecret.txt', 404, null, '{}'],
  ['/console/file?path=gone.png', 404, null, '{}']
])('%s', async (address, status, type, body) => {
  const response = await fetch(http.origin + address)
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([status, type, body])
})

test('an uploaded page is shown but does not run', async () => {
  const { headers } = await fetch(`${http.origin}/console/file?path=a.html`)
  expect(headers.get('content-security-policy')).toBe('sandbox')
})

test('the cast is what was given last, and part of the snapshot', async () => {
  const people = [{ openid: 'li', name: '李静', title: '客户事务员', group: '服务中心' }]
  await http.post('/control/people', people)
  expect(await (await fetch(`${http.origin}/control/people`)).json()).toEqual(people)
  expect(await http.get('/console/snapshot')).toMatchObject({ people, envId: 'test-env', now: cloud.clock.now() })
  expect(await http.post('/control/people', [{ openid: 'li' }])).toMatchObject({ status: 400 })
})
