import { component, glassEasel, MiniProgramEnv, type Root } from 'glass-easel-miniprogram-adapter'
import type { MiniPackage } from '../../package/mini-package'
import { WxElement } from '../elements/wx-element'
import { isEngineEvent, toMiniEvent } from './events'

/** `Page({…})` or `Component({…})` as the mini-program writes it. */
export type Definition = Record<string, unknown>

/** The engine would make taps of its own out of touches; here all events come from `gestures.ts` and the elements. */
class QuietBackend extends glassEasel.CurrentWindowBackendContext {
  override setListenerStats () { return undefined }
}

const environment = new MiniProgramEnv()
const space = environment.createCodeSpace('mini-program', true)
const backend = environment.associateBackend(new QuietBackend())

/** Properties of built-in components keep their JavaScript values; what is undefined counts as not given. */
glassEasel.NativeNode.prototype.updateAttribute = function (this: glassEasel.NativeNode, name: string, value: unknown) {
  const element: unknown = this.getBackendElement()
  if (element instanceof WxElement) element.receive(name, value)
  else this.setAttribute(name, value)
}

/** Taro writes `root.cn.[0].cn`, which WeChat understands and glass-easel does not. */
const plainPaths = (data: Definition) => Object.fromEntries(Object.entries(data).map(([path, value]) => [path.replaceAll('.[', '['), value]))

const { setData } = component.ComponentCaller.prototype
component.ComponentCaller.prototype.setData = function (data: Definition, done?: () => void) {
  setData.call(this, plainPaths(data), done)
}

/** Event handlers get events as WeChat shapes them. */
function withMiniEvents (definition: Definition): Definition {
  return Object.fromEntries(Object.entries(definition).map(([name, value]) => {
    if (name === 'methods' && typeof value === 'object' && value !== null) return [name, withMiniEvents(value as Definition)]
    if (typeof value !== 'function') return [name, value]
    return [name, function (this: unknown, ...values: unknown[]): unknown {
      return value.apply(this, values.map(each => isEngineEvent(each) ? toMiniEvent(each) : each))
    }]
  }))
}

/** Gives the engine the templates and configurations of a package. */
export function install ({ templates, configs }: MiniPackage) {
  for (const [path, content] of Object.entries(templates)) space.addCompiledTemplate(path, { groupList: templates, content })
  for (const [path, config] of Object.entries(configs)) space.addComponentStaticConfig(path, config)
}

export const definePage = (path: string, definition: Definition) =>
  space.componentEnv(path, ({ Page }) => Page(withMiniEvents(definition) as never))

export const defineComponent = (path: string, definition: Definition) =>
  space.componentEnv(path, ({ Component }) => Component(withMiniEvents(definition) as never))

export const defineBehavior = (path: string, definition: Definition): unknown =>
  space.componentEnv(path, ({ Behavior }) => Behavior(withMiniEvents(definition) as never))

/** Makes a page of a registered path and puts it in place of an element. */
export function createRoot (path: string, place: HTMLElement): Root {
  const root = backend.createRoot('wx-page', space, path)
  if (!place.parentNode) throw new Error('a page needs a place in the document')
  root.attach(place.parentNode as never, place as never)
  return root
}
