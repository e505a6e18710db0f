/** The command that starts the local cloud. */
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startCloud } from './cloud'
import { refuseCredentials } from './credentials'
import { prepareFolder } from './data/prepare'
import { lockFolder } from './lock'

const usage = `local cloud for development and tests

  --port 7100                 0: any free one
  --data .data                documents, files and what WeChat was sent
  --functions dist/functions  bundled functions with manifest.json
  --static dist/h5            the mini-program for browsers
  --instances 4               how many of one function at the same time
  --no-timers                 timers fire only when time is moved
  --quiet                     no function output here
`

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '7100' },
      data: { type: 'string', default: '.data' },
      functions: { type: 'string', default: 'dist/functions' },
      static: { type: 'string', default: 'dist/h5' },
      instances: { type: 'string', default: '4' },
      'no-timers': { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return void process.stdout.write(usage)
  // The platform's functions live in UTC, and worker threads share this process's zone.
  process.env.TZ = 'UTC'
  refuseCredentials(process.env)
  const dataFolder = resolve(values.data)
  const lock = lockFolder(dataFolder, 'local cloud')
  prepareFolder(dataFolder)
  const running = await startCloud({
    port: Number(values.port),
    dataFolder,
    functionsFolder: resolve(values.functions),
    staticFolder: resolve(values.static),
    bootstrap: join(__dirname, 'worker.js'),
    maximumInstances: Number(values.instances),
    tick: !values['no-timers'],
    requireIndex: process.env.YIZHAN_REQUIRE_INDEX === '1',
  })
  if (!values.quiet)
    running.cloud.subscribe((event) => {
      if (event.type === 'invocation') for (const line of event.invocation.output) console.log(`${event.invocation.functionName}: ${line}`)
    })
  const end = () => void running.stop().then(lock.release).then(() => process.exit(0))
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
  lock.announce(Number(new URL(running.cloud.origin).port))
  console.log(`local cloud listening on ${running.cloud.origin}`)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
