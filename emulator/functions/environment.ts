import type { FunctionDescription, Identity } from '../types'

export interface Surroundings {
  envId: string
  origin: string
  /** Puts in what else stands for something only the running cloud knows. */
  resolve: (setting: string) => string
}

export interface Request {
  id: string
  functionName: string
  description: FunctionDescription
  identity: Identity
  /** Called by a timer and not by anybody. */
  timer: boolean
}

/** Where the description says nothing. */
const defaultMegabytes = 256

export const memoryOf = ({ memory = defaultMegabytes }: FunctionDescription): number => memory

const present = (values: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined))

/** Settings that lead back here name the origin before it is known. */
const resolved = (settings: Record<string, string> = {}, { origin, resolve }: Surroundings) =>
  Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, resolve(value.replaceAll('{origin}', origin))]))

/**
 * The variables a function finds in `process.env`. Identity is there and nowhere else (read in the SDK's `tcbcontext.ts`);
 * names other than the fixed ones are seen only where listed in `WX_CONTEXT_KEYS` or `TCB_CONTEXT_KEYS`.
 */
export function environmentOf(surroundings: Surroundings, { id, functionName, description, identity, timer }: Request): Record<string, string> {
  const { envId, origin } = surroundings
  // The token is not looked at here. That it is listed makes `getWXContext()` of wx-server-sdk tell ENV and SOURCE, which WeChat
  // documents for calls without a person as well, by a timer or by another function.
  const token = identity.source === '' ? undefined : 'local'
  const person = { WX_OPENID: identity.openid, WX_APPID: identity.appid, WX_UNIONID: identity.unionid }
  const wechat = present({ ...person, WX_API_TOKEN: token })
  const platform = present({ TCB_ENV: envId, TCB_SOURCE: identity.source, TCB_SEQID: id, TCB_TRACELOG: id })
  return {
    ...resolved(description.environment, surroundings),
    ...wechat,
    ...platform,
    WX_CONTEXT_KEYS: Object.keys(wechat).join(','),
    TCB_CONTEXT_KEYS: Object.keys(platform).join(','),
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${origin}/admin` }),
    SCF_NAMESPACE: envId,
    SCF_FUNCTIONNAME: functionName,
    // Without it the SDK asks a metadata service that is not there, 64 ms for each call.
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
    ...(timer && { TRIGGER_SRC: 'timer' }),
  }
}

/** The second argument of `main`, as the SDK's `parseContext` reads it. */
export function contextOf({ envId }: Surroundings, { id, functionName, description }: Request, environment: Record<string, string>): object {
  return {
    request_id: id,
    function_name: functionName,
    function_version: '$LATEST',
    namespace: envId,
    memory_limit_in_mb: memoryOf(description),
    time_limit_in_ms: description.timeout * 1000,
    environ: Object.entries(environment).map(([name, value]) => `${name}=${value}`).join(';'),
    environment: JSON.stringify(environment),
  }
}
