import { refuseCredentials } from './credentials'

const refused = [
  { TENCENTCLOUD_SECRETID: 'AKIDreal' },
  { TENCENTCLOUD_SECRETKEY: 'key' },
  { TENCENTCLOUD_SESSIONTOKEN: 'token' },
  { CLOUDBASE_APIKEY: 'eyJhbGci' },
  { TCB_SESSIONTOKEN: 'token' },
  { WX_API_TOKEN: 'token' },
  { WX_CLOUDBASE_ACCESSTOKEN: 'token' },
  { WX_TRIGGER_API_TOKEN_V0: 'token' },
  { TCB_CONTEXT_CNFG: '{"URL":"https://env-1.tcb-api.tencentcloudapi.com/admin"}' },
  { TCB_BASE_URL: 'https://tcb.tencentcloudapi.com' },
  { TCB_BASE_URL: 'http://localhost.example.com' },
  { TCB_ADMIN_PROXY: 'http://10.0.0.1:8080' },
]

test.each(refused)('%j is refused by name', (environment) => {
  expect(() => refuseCredentials({ PATH: '/bin', ...environment })).toThrow(new RegExp(`unset ${Object.keys(environment)[0]}$`))
})

test('all that are set are named', () => {
  expect(() => refuseCredentials({ TENCENTCLOUD_SECRETID: 'AKIDreal', CLOUDBASE_APIKEY: 'x' })).toThrow('unset TENCENTCLOUD_SECRETID, CLOUDBASE_APIKEY')
})

test.each([
  {},
  { TENCENTCLOUD_SECRETID: 'local', TENCENTCLOUD_SECRETKEY: 'local' },
  { TENCENTCLOUD_SECRETID: '' },
  { TCB_CONTEXT_CNFG: '{"URL":"http://127.0.0.1:7100/admin"}', TCB_BASE_URL: 'http://localhost:7100' },
])('%j is no credential', (environment) => {
  expect(() => refuseCredentials({ TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'ap-shanghai', ...environment })).not.toThrow()
})
