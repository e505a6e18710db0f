/**
 * Lets `Date` in this thread show the cloud's time. Only "now" moves; timers and given dates stay as they are.
 * @returns sets how many milliseconds "now" is ahead of real time.
 */
export function installVirtualDate(): (offset: number) => void {
  let offset = 0
  const RealDate = Date
  const now = () => RealDate.now() + offset
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, parameters, newTarget) => Reflect.construct(target, parameters.length ? parameters : [now()], newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, property, receiver) => (property === 'now' ? now : (Reflect.get(target, property, receiver) as unknown)),
  })
  return (milliseconds) => {
    offset = milliseconds
  }
}
