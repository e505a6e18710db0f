import type { CloudEvent } from '../../types'
import type { Model } from './model'

/** Follows the cloud's events. The browser connects again by itself; what was missed then is fetched by a reload. */
export function follow (model: Model, onConnection: (isConnected: boolean) => void): void {
  const source = new EventSource('/control/events')
  let lost = false
  source.onmessage = (message: MessageEvent<string>) => model.apply(JSON.parse(message.data) as CloudEvent)
  source.onerror = () => {
    lost = true
    onConnection(false)
  }
  source.onopen = () => {
    if (lost) location.reload()
    onConnection(true)
  }
}
