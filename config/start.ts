/** `npm start`: builds what is out of date, starts the local cloud, fills a new data folder with an example, and stays. */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { adminOf } from '../tests/make/admin'
import { seedEstate } from '../tests/make/seed'
import { wireTo } from '../tests/make/wire'
import { bundleAll } from './bundle'
import { note, reset, stateOf } from './data-folder'
import { startLocalCloud, type LocalCloud } from './local-cloud'
import { buildPhonePages } from './phone-pages'
import { seedHistory } from './seed'
import { simulatorPeople } from './seed/simulator-people'
import { workingHour } from './seed/working-hour'

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '7100' },
    data: { type: 'string', default: '.data' },
    /** Begin again with a new example. */
    reset: { type: 'boolean', default: false },
    /** Let it be the next hour of work, whatever the time of day is. */
    'working-hour': { type: 'boolean', default: false }
  }
})

const data = path.resolve(options.data)

async function fill ({ origin }: LocalCloud): Promise<void> {
  const wire = wireTo(origin)
  if (options['working-hour']) await wire.post('/control/clock', { now: workingHour(Date.now()) })
  await wire.post('/control/people', simulatorPeople)
  await seedEstate(adminOf(origin).database(), Date.now())
  if (stateOf(data) !== 'begun') return
  console.log('正在写入三周的示例工单，约需一分钟…')
  await seedHistory(wire, date => console.log(`  ${date}`))
  note(data, 'done')
}

async function main (): Promise<void> {
  if (options.reset || stateOf(data) === 'begun') reset(data)
  await buildPhonePages()
  await bundleAll()
  if (stateOf(data) === 'new') note(data, 'begun')
  const cloud = await startLocalCloud(Number(options.port), data)
  let isStopping = false
  const stop = () => { isStopping = true; cloud.stop() }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  try {
    await fill(cloud)
    console.log(`\n一站已就绪，请用浏览器打开 ${cloud.origin}/ （按 Ctrl-C 停止，数据保留在 ${options.data}）`)
  } catch (error) {
    // Whoever stops it in the middle has not met a fault; the next start begins the example anew.
    if (!isStopping) { stop(); throw error }
  }
  const code = await cloud.ended
  process.exit(isStopping ? 0 : code)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
