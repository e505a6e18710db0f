/** The host page: runs a compiled mini-program as WeChat would. */
import type { MiniPackage } from '../package/mini-package'
import { defineElements } from './elements'
import { choose, isPickerOpen } from './elements/picker'
import { defineBehavior, defineComponent, definePage, install, type Definition } from './engine/engine'
import { watchGestures } from './engine/gestures'
import { moduleLoader } from './engine/modules'
import { PageStack } from './shell/stack'
import { createWx } from './wx'
import type { World } from './wx/api'
import { giveFiles } from './wx/media'
import { currentPages } from './wx/navigation'

function start (mini: MiniPackage, url: string) {
  const world: World = { pages: new PageStack(mini, path => prepare(path)), calls: [] }
  const [path = '', search = ''] = url.split('?')
  const launched = { path, query: Object.fromEntries(new URLSearchParams(search)), scene: 1001, referrerInfo: {}, shareTicket: undefined }
  let app: Definition = {}
  let defining = 'app'
  const load = moduleLoader(mini.modules, {
    wx: createWx(world, launched, mini.apis),
    App: (definition: Definition) => { app = definition },
    Page: (definition: Definition) => definePage(defining, definition),
    Component: (definition: Definition) => defineComponent(defining, definition),
    Behavior: (definition: Definition) => defineBehavior(defining, definition),
    getApp: () => app,
    getCurrentPages: () => currentPages(world)
  })

  const prepared = new Set<string>()
  function prepare (path: string) {
    if (prepared.has(path)) return
    prepared.add(path)
    for (const used of Object.values(mini.configs[path]?.usingComponents ?? {})) {
      prepare(new URL(String(used), `http://mini-program/${path}`).pathname.slice(1))
    }
    defining = path
    load(path)
  }

  const life = (name: string, options: object) => {
    const hook = app[name]
    if (typeof hook === 'function') hook.call(app, options)
  }

  install(mini)
  load('app')
  life('onLaunch', launched)
  life('onShow', launched)
  world.pages.reLaunch(`/${url}`)
  return { pages: world.pages, calls: world.calls, choose, isPickerOpen, giveFiles }
}

declare global {
  interface Window {
    miniPackage: MiniPackage
    startMiniProgram: (url: string) => void
    host: ReturnType<typeof start>
  }
}

window.startMiniProgram = url => {
  defineElements()
  watchGestures()
  window.host = start(window.miniPackage, url)
}
