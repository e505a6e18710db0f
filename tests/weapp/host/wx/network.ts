import { Failure } from '../shell/stack'
import { textOf, type Api, type Options } from './api'

type Listener = (status: { isConnected: boolean; networkType: string }) => void

const listeners = new Set<Listener>()
const status = () => ({ isConnected: navigator.onLine, networkType: navigator.onLine ? 'wifi' : 'none' })

for (const type of ['online', 'offline']) window.addEventListener(type, () => listeners.forEach(listener => listener(status())))

/** Listening to the network. */
export const networkSync = {
  onNetworkStatusChange: (listener: Listener) => { listeners.add(listener) },
  offNetworkStatusChange (listener?: Listener) {
    if (listener) listeners.delete(listener)
    else listeners.clear()
  }
}

/** A request on behalf of the mini-program. @throws Failure as WeChat words a lost connection */
export async function send (url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    throw new Failure(`request:fail ${String(error)}`)
  }
}

const withQuery = (url: string, data: unknown) =>
  typeof data === 'object' && data !== null ? `${url}${url.includes('?') ? '&' : '?'}${new URLSearchParams(data as Record<string, string>)}` : url

async function answer (response: Response, dataType: string) {
  const text = await response.text()
  let data: unknown = text
  if (dataType === 'json') {
    try {
      data = JSON.parse(text)
    } catch {
      data = text
    }
  }
  return { data, statusCode: response.status, header: Object.fromEntries(response.headers), cookies: [] }
}

const headerOf = ({ header }: Options) => header as Record<string, string> | undefined

/** Real requests over HTTP. */
export const network: Record<string, Api> = {
  getNetworkType: () => ({ networkType: status().networkType }),
  async request (options) {
    const method = textOf(options, 'method').toUpperCase() || 'GET'
    const url = textOf(options, 'url')
    const response = method === 'GET'
      ? await send(withQuery(url, options.data), { headers: headerOf(options) })
      : await send(url, { method, headers: { 'content-type': 'application/json', ...headerOf(options) }, body: typeof options.data === 'string' ? options.data : JSON.stringify(options.data) })
    return answer(response, textOf(options, 'dataType') || 'json')
  },
  async uploadFile (options) {
    const form = new FormData()
    for (const [name, value] of Object.entries(options.formData ?? {})) form.append(name, String(value))
    const file = await send(textOf(options, 'filePath'), {})
    form.append(textOf(options, 'name'), await file.blob(), textOf(options, 'filePath').split('/').pop())
    return answer(await send(textOf(options, 'url'), { method: 'POST', headers: headerOf(options), body: form }), 'text')
  },
  async downloadFile (options) {
    const response = await send(textOf(options, 'url'), { headers: headerOf(options) })
    return { tempFilePath: URL.createObjectURL(await response.blob()), statusCode: response.status }
  }
}
