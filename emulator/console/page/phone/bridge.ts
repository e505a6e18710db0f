/**
 * The wire between the mini-program in a phone's frame and the WeChat around it. The page posts
 * `{ yizhan: 'wechat', id, api, args }` and gets `{ yizhan: 'wechat-reply', id, result }` or `{ …, errMsg }`; the api
 * `handshake` only finds out whether anybody is there.
 */
import type { Model } from '../model'
import { sheetFor } from '../sheets'
import type { Phone } from './phone'

interface Question { yizhan: 'wechat'; id: unknown; api: string; args?: Record<string, unknown> }

export function answerPage (frame: HTMLIFrameElement, phone: Phone, model: Model): void {
  const answer = async ({ source, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || !isQuestion(data)) return
    const { id, api, args = {} } = data
    const reply = (said: object) => frame.contentWindow?.postMessage({ yizhan: 'wechat-reply', id, ...said }, '*')
    if (api === 'handshake') return reply({ result: {} })
    const show = sheetFor(api)
    if (!show) return reply({ errMsg: `${api}:fail not supported by the simulator` })
    try {
      const { errMsg, ...result } = await show(args, phone, model)
      reply('errCode' in result || !errMsg?.includes(':fail') ? { result } : { errMsg })
    } catch (error) {
      reply({ errMsg: `${api}:fail ${error instanceof Error ? error.message : String(error)}` })
    }
  }
  addEventListener('message', event => void answer(event))
}

const isQuestion = (data: unknown): data is Question =>
  typeof data === 'object' && data !== null && 'yizhan' in data && data.yizhan === 'wechat' && 'api' in data && typeof data.api === 'string'
