import type { Invocation } from '../../../types'
import { el, fill } from '../dom'
import type { Model } from '../model'
import { secondsOf } from '../time'

const most = 120

/** Each invocation of a function with what it cost; opened, what it wrote to its console. */
export function functionLog (model: Model): HTMLElement {
  const list = el('div', { class: 'log' })
  const last = el('small')
  let drawn = new Map<string, HTMLElement>()
  model.draw(['invocations', 'people'], () => {
    const shown = model.invocations.slice(0, most)
    // A line that is there already stays as it is, opened or not.
    drawn = new Map(shown.map(invocation => [invocation.id, drawn.get(invocation.id) ?? line(invocation, model)]))
    fill(list, ...drawn.values(),
      shown.length === 0 && el('p', { class: 'nothing' }, '还没有调用过云函数。'))
    fill(last, shown[0] && `最近一次 ${shown[0].roundTrips} 次往返`)
  })
  return el('section', { class: 'functions' }, el('h2', { class: 'row' }, '函数日志', el('span', { class: 'grow' }), last), list)
}

function line (invocation: Invocation, model: Model): HTMLElement {
  const { at, functionName, method, openid, outcome, code, milliseconds, roundTrips, documentsRead, documentsWritten, cold, output } = invocation
  return el('details', { class: `call-line ${outcome}` },
    el('summary', {},
      el('time', {}, secondsOf(at)),
      el('b', {}, method ? `${functionName}.${method}` : functionName),
      el('em', {}, code ?? outcome),
      el('span', { class: 'cost' }, `${Math.round(milliseconds)} ms · ${roundTrips} 次往返 · 读 ${documentsRead} 写 ${documentsWritten}`, cold && el('i', {}, '冷启动')),
      el('span', { class: 'who' }, model.person(openid)?.name)),
    el('pre', {}, output.length > 0 ? output.join('\n') : '没有输出'))
}
