import cloudbase from '@cloudbase/node-sdk'

export type Database = ReturnType<ReturnType<typeof cloudbase.init>['database']>

/** The SDK as an operator has it, pointed at a local cloud. */
export function adminOf (origin: string) {
  // Without it the SDK asks the cloud's metadata service for credentials before every call.
  process.env.TENCENTCLOUD_RUNENV = 'SCF'
  // Where it believes to be in the cloud, it complains of what the cloud would have said.
  process.env.TENCENTCLOUD_REGION ??= 'ap-shanghai'
  process.env.SCF_NAMESPACE ??= 'local-env'
  return cloudbase.init({ env: 'local-env', secretId: 'local', secretKey: 'local', serviceUrl: `${origin}/admin` })
}
