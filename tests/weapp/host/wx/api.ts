import { Failure, type PageStack } from '../shell/stack'

export type Options = Record<string, unknown>

/** What the APIs of `wx` stand on. */
export interface World {
  pages: PageStack
  /** Every call of an API, in order, for tests to look at. */
  calls: { api: string; options: Options }[]
}

/** One API without callbacks: gives what goes into `success`, or throws a `Failure`. */
export type Api = (options: Options, world: World) => unknown

type Callback = (result: object) => void

const failed = (name: string, error: unknown) => {
  if (error instanceof Failure) return { errMsg: `${name}:fail ${error.message}`, ...error.cause as object | undefined }
  window.inPage.complain(`${name} of tests/weapp/host/wx:`, error)
  return { errMsg: `${name}:fail ${String(error)}` }
}

/** Those that give a task to watch and to stop. */
const tasks = ['request', 'uploadFile', 'downloadFile']

const task = () => ({
  abort: () => undefined,
  onProgressUpdate: (listener: Callback) => { setTimeout(() => listener({ progress: 50 })) },
  offProgressUpdate: () => undefined,
  onHeadersReceived: () => undefined,
  offHeadersReceived: () => undefined
})

/** Gives an API WeChat's manners: `success`, `fail` and `complete`, or a promise if there is none of them. */
export function withManners (name: string, api: Api, world: World) {
  return (options: Options = {}): Promise<unknown> | object | undefined => {
    world.calls.push({ api: name, options })
    const { success, fail, complete } = options as Record<'success' | 'fail' | 'complete', Callback | undefined>
    const outcome = Promise.resolve().then(() => api(options, world)).then(
      result => ({ isGood: true, result: { errMsg: `${name}:ok`, ...result as object | undefined } }),
      (error: unknown) => ({ isGood: false, result: failed(name, error) })
    )
    if (!success && !fail && !complete) return outcome.then(({ isGood, result }) => isGood ? result : Promise.reject(result as unknown as Error))
    void outcome.then(({ isGood, result }) => {
      (isGood ? success : fail)?.(result)
      complete?.(result)
    })
    return tasks.includes(name) ? task() : undefined
  }
}

/** A text option, empty if not given. */
export const textOf = (options: Options, name: string): string => {
  const value = options[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
