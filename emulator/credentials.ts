/**
 * Every variable from which an SDK or its tools take a credential: node-sdk (`tcbcontext.ts`, `tcbapirequester.ts`,
 * `cloudbase.ts`), manager-node (`constant.js`), which reads the first three as well, and what the platform gives to
 * functions (`WX_CONTEXT_KEYS`, `TCB_CONTEXT_KEYS` and the timers' token).
 */
const secrets = [
  'TENCENTCLOUD_SECRETID',
  'TENCENTCLOUD_SECRETKEY',
  'TENCENTCLOUD_SESSIONTOKEN',
  'CLOUDBASE_APIKEY',
  'TCB_SESSIONTOKEN',
  'WX_API_TOKEN',
  'WX_CLOUDBASE_ACCESSTOKEN',
  'WX_TRIGGER_API_TOKEN_V0',
]

/** Where these lead, the SDKs send what they are given. */
const addresses = ['TCB_CONTEXT_CNFG', 'TCB_BASE_URL', 'TCB_ADMIN_PROXY']

const isOfThisMachine = (address: string) => /^(https?:\/\/)?(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/.test(address)

/** `TCB_CONTEXT_CNFG` is JSON with the address in `URL`; the others are addresses. */
function addressIn(value: string): string {
  try {
    return String((JSON.parse(value) as { URL?: unknown }).URL)
  } catch {
    return value
  }
}

/**
 * Somebody who has real credentials set probably believes to be working on the real cloud.
 * @throws Error that names the variables.
 */
export function refuseCredentials(environment: NodeJS.ProcessEnv): void {
  const found = [
    ...secrets.filter((name) => environment[name] && environment[name] !== 'local'),
    ...addresses.filter((name) => environment[name] && !isOfThisMachine(addressIn(environment[name]))),
  ]
  if (found.length)
    throw new Error(`the local cloud does not start with credentials or addresses of a real one in the environment; unset ${found.join(', ')}`)
}
