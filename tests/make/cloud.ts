import { recorder } from '../leaks/recorder'
import { adminOf, type Database } from './admin'
import { bundledFunctions } from './bundled-functions'
import { withSettings } from './with-settings'
import { startLocalCloud } from './local-cloud'
import { seedEstate } from './seed'
import { wechatOf, type Wechat } from './wechat'
import { wireTo, type Wire } from './wire'

export interface CloudOptions {
  /** Kept when the cloud stops, so that another can go on with it; without it, a folder of its own that goes with it. */
  data?: string
  /** Both estates with their premises and people. */
  seed?: boolean
  env?: Record<string, string>
  /** Other values for variables of the functions than the local ones, such as `YIZHAN_KEYS`. */
  settings?: Record<string, string>
  /** How many instances of a function there may be: two run into each other as four do, and sooner. */
  instances?: number
}

export interface TestCloud extends Wire {
  data: string
  /** Of the local cloud, with all functions in it. */
  pid: number
  clock: {
    now (): Promise<number>
    /** Moves time and waits for the timers that came due. @param at ms */
    moveTo (at: number): Promise<void>
    advance (milliseconds: number): Promise<void>
  }
  wechat: Wechat
  /** The database as an operator sees it. */
  db: Database
  /** Everything the process has printed. */
  output: string[]
  stop (): Promise<void>
  /** As a power cut would. */
  kill (): Promise<void>
}

/** The product as it is now, on a cloud of its own, with the cast in it. Timers run only when time is moved. */
export async function startCloud ({ data, seed = true, env, settings, instances = 2 }: CloudOptions = {}): Promise<TestCloud> {
  const bundled = await bundledFunctions(), functions = settings ? withSettings(bundled, settings) : bundled
  const running = await startLocalCloud({ functions, data, env: { YIZHAN_REQUIRE_INDEX: '1', ...env }, arguments: ['--instances', String(instances)] })
  const record = recorder()
  const wire = wireTo(running.origin, record.heard), db = adminOf(running.origin).database()
  if (seed) await seedEstate(db).catch(async (error: unknown) => { await running.stop(); throw error })
  return {
    ...wire,
    data: running.data,
    pid: running.pid,
    output: running.output,
    clock: {
      now: async () => (await wire.get<{ now: number }>('/control/clock')).now,
      moveTo: async at => { await wire.post('/control/clock', { now: at }) },
      advance: async milliseconds => { await wire.post('/control/clock', { advance: milliseconds }) }
    },
    wechat: wechatOf(wire),
    db,
    stop: async () => {
      const leaks = await record.leaks(wire, db, wechatOf(wire))
      await running.stop()
      if (leaks.length > 0) throw new Error(leaks.join('\n'))
    },
    kill: () => running.stop('SIGKILL')
  }
}
