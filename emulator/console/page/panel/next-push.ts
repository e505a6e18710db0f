import { get, post, remove } from '../ask'
import { el } from '../dom'
import type { Model } from '../model'
import { failures, reasonOf } from '../words'

const script = '/control/wechat/script'

/** Lets the next subscription message fail with a code of WeChat's; afterwards all is as usual again. */
export function nextPush (model: Model): HTMLElement {
  const select = el('select', { title: '让下一条服务通知失败' },
    el('option', { value: '' }, '推送正常'),
    ...failures.map(errcode => el('option', { value: String(errcode) }, `下一条 ${errcode} ${reasonOf(errcode)}`)))
  const label = el('label', { class: 'next-push' }, select)
  const mark = () => label.classList.toggle('armed', select.value !== '')
  const choose = async () => {
    mark()
    await remove(script)
    if (select.value) await post(script, { api: 'subscribeMessage.send', replies: [{ errcode: Number(select.value) }] })
  }
  select.onchange = () => void choose()
  const look = async () => {
    const { waiting } = await get<{ waiting: unknown[] }>(script)
    if (waiting.length === 0) select.value = ''
    mark()
  }
  model.onArrival(() => void look())
  return label
}
