import { environmentOf } from './environment'

const environment = (settings: Record<string, string>) => environmentOf(
  { envId: 'local-env', origin: 'http://127.0.0.1:7100', resolve: (setting) => setting.replace('{merchant}', 'somebody') },
  { id: '1', functionName: 'courier', description: { timeout: 1, environment: settings }, identity: { source: 'wx_client' }, timer: false },
)

test('settings that lead back to the local cloud find it at its origin', () => {
  expect(environment({ WECHAT_BASE: '{origin}/wechat', PLAIN: 'as it is' })).toMatchObject({ WECHAT_BASE: 'http://127.0.0.1:7100/wechat', PLAIN: 'as it is' })
})

test('what the running cloud knows is put in behind the origin', () => {
  expect(environment({ PAY: '{merchant} {origin}' })).toMatchObject({ PAY: 'somebody http://127.0.0.1:7100' })
})

test('no setting can pretend to be somebody', () => {
  expect(environment({ WX_OPENID: 'somebody', WX_CONTEXT_KEYS: 'WX_OPENID' }).WX_CONTEXT_KEYS).not.toContain('WX_OPENID')
})
