import type { CastMember } from '../../people'
import { post } from '../ask'
import { el, fill, svg } from '../dom'
import { icons } from '../icons'
import type { Model } from '../model'
import { SheetHost } from '../sheets/sheet'
import { Banners } from './banners'
import { answerPage } from './bridge'
import { statusBar } from './status-bar'

/** A phone on the page: somebody holds it, and the mini-program runs in it with that person's session. */
export class Phone {
  readonly element: HTMLElement
  readonly sheets = new SheetHost()
  readonly banners: Banners
  holder: CastMember | undefined
  session = ''
  private readonly frame = el('iframe', { title: '小程序', allow: 'microphone; camera; clipboard-write' })
  private readonly body: HTMLElement

  constructor (readonly side: '左' | '右', private readonly model: Model) {
    this.banners = new Banners(model, page => this.open(page))
    const controls = el('span', { class: 'island' },
      el('button', { title: '重新加载', onclick: () => this.frame.contentWindow?.location.reload() }, svg(icons.reload)),
      el('button', { title: '重新打开小程序', onclick: () => this.start() }, svg(icons.home)))
    this.body = el('div', { class: 'phone' },
      statusBar(model, controls), this.frame, this.splash(), this.sheets.element, this.banners.element)
    this.element = el('section', { class: 'stand', aria: { label: `${side}手机` } }, this.body)
    this.frame.onload = () => { if (this.session) this.body.classList.add('ready') }
    answerPage(this.frame, this, model)
  }

  /** Hands the phone to somebody: a new session, and the mini-program from its first page or the one given. */
  async give (person: CastMember, page?: string): Promise<void> {
    this.holder = person
    localStorage.setItem(this.side, person.openid)
    const { session } = await post<{ session: string }>('/wx/login', { openid: person.openid })
    if (this.holder !== person) return
    this.session = session
    this.start(page)
    this.model.changed('phones')
  }

  /** Opens a page of the mini-program as a message's link does: `work-order/detail/index?id=…`. */
  open (page: string): void {
    const inside = this.frame.contentWindow
    if (!inside) return
    inside.location.hash = `#/${page.replace(/^\//, '')}`
    inside.focus()
  }

  /** A message arrived for whoever holds this phone. */
  shake (): void {
    this.body.classList.remove('shaking')
    void this.body.offsetWidth
    this.body.classList.add('shaking')
  }

  private start (page?: string): void {
    this.sheets.dismiss()
    this.body.classList.remove('ready')
    const hash = page ? `#/${page.replace(/^\//, '')}` : ''
    // A new query makes the browser load the page anew even where only the part behind # differs.
    this.frame.src = `/phone/?session=${encodeURIComponent(this.session)}&opened=${Date.now()}${hash}`
  }

  private splash (): HTMLElement {
    const name = el('p')
    this.model.draw(['phones'], () => fill(name, this.holder ? `${this.holder.name} 的手机` : '请选择由谁拿着这部手机'))
    return el('div', { class: 'splash' }, el('span', { class: 'logo' }), el('b', {}, '一站'), name)
  }
}
