import { el } from '../dom'
import type { Model } from '../model'
import type { Phone } from '../phone/phone'
import { calls } from './calls'
import { clockButtons, clockFace } from './clock'
import { consents } from './consents'
import { files } from './files'
import { functionLog } from './function-log'
import { holders } from './holders'
import { messages } from './messages'
import { nextPush } from './next-push'
import { refused } from './refused'
import { soundSwitch } from './sound-switch'
import { tabs } from './tabs'

/** The dark panel beside the phones. */
export function panel (model: Model, phones: [Phone, Phone]): HTMLElement {
  return el('aside', { class: 'panel', aria: { label: '模拟器' } },
    el('header', { class: 'row' },
      el('h1', {}, '一站 · 本机模拟器'),
      el('span', { class: 'chip mint host' }, location.host),
      el('span', { class: 'grow' }),
      clockFace(model),
      soundSwitch()),
    clockButtons(model),
    holders(model, phones),
    tabs([
      { words: '消息', count: () => model.rows('subscribe-message').length + model.rows('employee-message').length + model.rows('robot-message').length, body: messages(model, phones) },
      { words: '被拒', count: () => model.rows('refused-message').length, isAlarm: true, body: refused(model) },
      { words: '授权', body: consents(model, phones) },
      { words: '通话', count: () => model.rows('phone-call').length, body: calls(model) },
      { words: '文件', count: () => model.files.length, body: files(model) }
    ], model, nextPush(model)),
    functionLog(model))
}
