interface Reply { yizhan: 'wechat-reply', id: string, result?: unknown, errMsg?: string }

/** Longer than a local frame ever needs, shorter than a person notices. */
const handshakeMs = 300

let count = 0
let present: Promise<boolean> | undefined

const isReply = (data: unknown): data is Reply =>
  typeof data === 'object' && data !== null && (data as Reply).yizhan === 'wechat-reply'

/** Asks the page around this one; only where it is there. @throws Error with WeChat's `errMsg` where it refuses */
export function tellHost (api: string, args: unknown): Promise<unknown> {
  const id = `${Date.now()}-${++count}`
  return new Promise((resolve, reject) => {
    const heard = ({ data }: MessageEvent<unknown>) => {
      if (!isReply(data) || data.id !== id) return
      window.removeEventListener('message', heard)
      if (data.errMsg === undefined) resolve(data.result)
      else reject(new Error(data.errMsg))
    }
    window.addEventListener('message', heard)
    window.parent.postMessage({ yizhan: 'wechat', id, api, args }, '*')
  })
}

/** Whether the page around this one plays WeChat. Asked once; a plain browser tab has nobody around it. */
export function hosted (): Promise<boolean> {
  if (window.parent === window) return Promise.resolve(false)
  present ??= Promise.race([
    tellHost('handshake', {}).then(() => true, () => true),
    new Promise<boolean>(resolve => { setTimeout(() => resolve(false), handshakeMs) })
  ])
  return present
}

/** Asks the page around this one for something only WeChat can do; `undefined` when it isn't there or refuses. */
export const askHost = async (api: string, args: unknown): Promise<unknown> =>
  await hosted() ? tellHost(api, args).catch(() => undefined) : undefined
