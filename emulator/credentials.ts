const names = ['TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY', 'TENCENTCLOUD_SESSIONTOKEN', 'CLOUDBASE_APIKEY']

/**
 * Somebody who has real credentials set probably believes to be working on the real cloud.
 * @throws Error that says how to go on.
 */
export function refuseCredentials(environment: NodeJS.ProcessEnv): void {
  const found = names.filter((name) => environment[name] && environment[name] !== 'local')
  if (found.length)
    throw new Error(`the local cloud does not start with credentials of a real one in the environment; unset ${found.join(', ')}`)
}
