/** The code of functions in the test's own process, as the platform surrounds it: for what no method of a contract does alone. */
import { localSettings } from '../../config/local-settings'

/** To be called before anything of `cloudfunctions/` is imported: the SDK reads these when it is opened. */
export function surround (origin: string, keys = localSettings.YIZHAN_KEYS!): void {
  Object.assign(process.env, {
    TCB_ENV: 'local-env', SCF_NAMESPACE: 'local-env', TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${origin}/admin` }),
    TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'ap-shanghai', TENCENTCLOUD_SECRETID: 'local', TENCENTCLOUD_SECRETKEY: 'local', YIZHAN_KEYS: keys
  })
}
