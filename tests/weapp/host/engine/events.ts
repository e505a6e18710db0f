import { glassEasel } from 'glass-easel-miniprogram-adapter'

type EngineEvent = glassEasel.ShadowedEvent<unknown>

/** What an event says besides its detail. */
export interface EventOptions { bubbles?: boolean; touches?: object[]; changedTouches?: object[] }

let handled = 0

/** How many handlers have run; two readings tell whether an event was heard. */
export const handlersRun = () => handled

export const isEngineEvent = (value: unknown): value is EngineEvent => value instanceof glassEasel.Event

function describe (target: glassEasel.Element) {
  const element: unknown = target instanceof glassEasel.Element ? target.getBackendElement() : undefined
  const { offsetLeft = 0, offsetTop = 0 } = element instanceof HTMLElement ? element : {}
  return { id: target.id, dataset: { ...target.dataset }, offsetLeft, offsetTop }
}

/** The event as a mini-program's handler gets it. */
export function toMiniEvent (event: EngineEvent): object {
  handled++
  const { type, timeStamp, detail, mark, extraFields } = event
  return {
    type, timeStamp, detail, mark: mark ?? {}, ...extraFields,
    target: describe(event.target),
    currentTarget: describe(event.currentTarget)
  }
}

/** Sends an event to the component that an element belongs to. */
export function fire (element: Element, type: string, detail: unknown, { bubbles = false, ...extraFields }: EventOptions = {}) {
  let at: (Element & { __wxElement?: glassEasel.Element }) | null = element
  while (at && !at.__wxElement) at = at.parentElement
  if (!at?.__wxElement) return
  glassEasel.Event.dispatchEvent(at.__wxElement, new glassEasel.Event(type, detail, { bubbles, composed: true, capturePhase: true, extraFields }))
}
