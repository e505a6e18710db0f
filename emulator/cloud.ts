import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { adminRoute } from './admin'
import { VirtualClock } from './clock'
import { consoleRoutes } from './console'
import { callRoute } from './control/call'
import { eventRoute } from './control/events'
import { Faults } from './control/faults'
import { controlRoutes } from './control/index'
import { Sessions } from './control/sessions'
import type { Core } from './core'
import { Functions } from './functions/functions'
import { httpAccessRoute } from './http-access'
import { DurableJournal } from './journal'
import { managerRoute } from './manager'
import { codeUploadRoute } from './manager/code-uploads'
import { Deployment } from './manager/deployment'
import { pay } from './pay'
import { createLocalServer } from './server'
import { Settings } from './settings'
import { Files } from './storage/files'
import { pathOf } from './storage/paths'
import { storageRoutes } from './storage/routes'
import { Signer } from './storage/signature'
import { Store } from './store/store'
import { Timers } from './timers'
import type { CloudEvent } from './types'
import { wechat } from './wechat'

export interface Options {
  /** 0: any free one. */
  port: number
  dataFolder: string
  functionsFolder: string
  staticFolder: string
  /** The bundled `worker.js`. */
  bootstrap: string
  maximumInstances: number
  /** Fire timers as time passes, and not only when it is moved. */
  tick: boolean
  requireIndex: boolean
}

const envId = 'local-env'

/** Links stay valid over restarts, so the secret that signs them is kept. */
function secretOf(settings: Settings): string {
  const secret = settings.get('signingSecret') ?? randomBytes(32).toString('hex')
  settings.set('signingSecret', secret)
  return secret
}

const listen = (server: Server, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })

export interface RunningCloud {
  cloud: Core
  stop(): Promise<void>
}

/** Puts the local cloud together and lets it listen, on this machine only. */
export async function startCloud(options: Options): Promise<RunningCloud> {
  const deployment = new Deployment(options.functionsFolder)
  const { manifest } = deployment
  const listeners = new Set<(event: CloudEvent) => void>()
  const publish = (event: CloudEvent) => listeners.forEach((listener) => listener(event))
  const store = new Store(options.dataFolder, manifest)
  store.strict = options.requireIndex
  const settings = new Settings(store.sqlite)
  const clock = new VirtualClock(settings)
  const journal = new DurableJournal(store.sqlite)
  const sessions = new Sessions(store.sqlite)
  const files = new Files(options.dataFolder, store.sqlite, () => clock.now())
  const faults = new Faults()
  let origin = ''
  const functions = new Functions({
    folder: options.functionsFolder,
    bootstrap: options.bootstrap,
    maximumInstances: options.maximumInstances,
    manifest,
    clock,
    envId,
    origin: () => origin,
    resolve: (setting) => core.pay.resolve(setting),
    publish,
  })
  const timers = new Timers(manifest, functions, clock)
  deployment.onChange(() => timers.follow())
  const cloud: Omit<Core, 'wechat' | 'pay'> = {
    envId,
    get origin() {
      return origin
    },
    clock,
    journal,
    manifest,
    deployment,
    store,
    functions,
    files,
    sessions,
    signer: new Signer(secretOf(settings), () => clock.now()),
    faults,
    invoke: async (name, event, identity) => JSON.parse(await functions.invoke(name, JSON.stringify(event ?? {}), identity)) as unknown,
    publish,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    openidOf: (session) => sessions.personOf(session)?.openid,
    invocations: (limit) => functions.log.latest(limit),
    written: () => functions.log.written,
    readFile: (fileId) => files.read(pathOf(envId, fileId)),
    listFiles: () => files.list().map(({ path, bytes, at }) => ({ path, bytes, at })),
    runTimers: (name) => timers.runNow(name),
    async reset() {
      await store.empty()
      await files.empty()
      journal.clear()
      sessions.empty()
      functions.log.clear()
      functions.retire()
      faults.clear()
      clock.reset()
      timers.rearm()
    },
  }
  const core: Core = Object.assign(cloud, { wechat: wechat(cloud), pay: pay(cloud, settings) })
  clock.onMove(async (before) => {
    publish({ type: 'clock', now: clock.now() })
    await timers.moved(before)
    await Promise.all([core.wechat.deliverDue(), core.pay.deliverDue()])
  })
  const routes = [
    adminRoute(core),
    managerRoute(core),
    codeUploadRoute(core.deployment.uploads),
    storageRoutes(core),
    callRoute(core),
    httpAccessRoute(core),
    eventRoute(core),
    controlRoutes(core),
    core.wechat.routes,
    core.pay.routes,
    consoleRoutes(core, options.staticFolder),
  ]
  const server = createLocalServer(routes)
  await listen(server, options.port)
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  if (options.tick) {
    timers.start()
    core.wechat.start()
    core.pay.start()
  }
  // What the last process has left undone.
  void core.wechat.deliverDue()
  void core.pay.deliverDue()
  return {
    cloud: core,
    async stop() {
      server.close()
      core.wechat.stop()
      core.pay.stop()
      await timers.stop()
      await functions.stop()
      server.closeAllConnections()
      store.close()
    },
  }
}
