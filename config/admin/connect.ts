/** A cloud's database as an operator has it: credentials from the environment, stored nowhere. */
import cloudbase from '@cloudbase/node-sdk'

export type Database = ReturnType<ReturnType<typeof cloudbase.init>['database']>

/** @throws Error naming all that is missing */
export function connect ({ TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey, TENCENTCLOUD_SESSIONTOKEN: sessionToken, TCB_ENV: env, TCB_BASE_URL: base }: NodeJS.ProcessEnv): Database {
  if (!secretId || !secretKey || !env) throw new Error('TENCENTCLOUD_SECRETID, TENCENTCLOUD_SECRETKEY and TCB_ENV must be set in the environment')
  // Without these the SDK asks a metadata service, that this machine does not have, before every call.
  Object.assign(process.env, { TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: process.env.TENCENTCLOUD_REGION ?? 'ap-shanghai', SCF_NAMESPACE: env })
  return cloudbase.init({ env, secretId, secretKey, ...(sessionToken && { sessionToken }), ...(base && { serviceUrl: `${base}/admin` }) }).database()
}
