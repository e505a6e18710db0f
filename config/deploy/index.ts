/** `npm run deploy -- plan|apply`: brings a CloudBase environment, or a local cloud, to what is described. */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { functions, permissions } from '../../cloudfunctions/description'
import { collections } from '../../cloudfunctions/indexes'
import { bundleFunctions } from '../bundle'
import { byHand, type Bucket } from './by-hand'
import { apply, plan } from './deploy'
import { connectManager, type Access } from './manager'
import { withFile } from './settings'

const usage = `npm run deploy -- plan    what differs; 0: nothing, 2: something, 1: it failed or settings are missing
npm run deploy -- apply   makes it so; may be run again at any time
  --env-file FILE         settings of functions, NAME=value per line
  --prune                 also removes indexes, timers, paths and functions that are not described; collections never
  --functions FOLDER      bundled functions, in place of those it bundles itself

From the environment, and stored nowhere: TENCENTCLOUD_SECRETID, TENCENTCLOUD_SECRETKEY, TCB_ENV (the environment's id).
A local cloud: TCB_BASE_URL=http://127.0.0.1:PORT, both credentials \`local\`, TCB_ENV=local-env.`

const exit = { same: 0, failed: 1, differs: 2 } as const

/** @throws Error naming all that is missing */
function accessFrom ({ TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey, TENCENTCLOUD_SESSIONTOKEN: token, TCB_ENV: envId, TCB_BASE_URL: base }: NodeJS.ProcessEnv): Access {
  if (!secretId || !secretKey || !envId) throw new Error(`TENCENTCLOUD_SECRETID, TENCENTCLOUD_SECRETKEY and TCB_ENV must be set in the environment\n\n${usage}`)
  return { secretId, secretKey, token, envId, base }
}

async function bundled (): Promise<string> {
  await bundleFunctions('dist/functions')
  return path.resolve(__dirname, '../../dist/functions')
}

async function main (): Promise<number> {
  const { values, positionals: [command, ...rest] } = parseArgs({
    allowPositionals: true,
    options: { 'env-file': { type: 'string' }, prune: { type: 'boolean' }, functions: { type: 'string' } }
  })
  if ((command !== 'plan' && command !== 'apply') || rest.length > 0) throw new Error(usage)
  const environment = withFile(process.env, values['env-file'])
  const manager = connectManager(accessFrom(process.env))
  const description = { collections, functions, permissions }
  const folder = values.functions ? path.resolve(values.functions) : await bundled()
  const deployment = { description, folder, environment, manager, prune: values.prune, print: (line: string) => console.log(line) }
  if (command === 'apply') {
    await apply(deployment)
    return exit.same
  }
  const { steps, missing } = await plan(deployment)
  const { EnvInfo } = await manager.env.getEnvInfo()
  const bucket = EnvInfo.Storages?.[0] as Bucket | undefined
  if (bucket) for (const line of byHand(description, bucket)) console.log(line)
  if (missing.length > 0) return exit.failed
  return steps.length > 0 ? exit.differs : exit.same
}

main().then(code => { process.exitCode = code }, (error: Error) => {
  console.error(error.message)
  process.exitCode = exit.failed
})
