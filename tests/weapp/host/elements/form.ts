import { fire } from '../engine/events'
import { WxGroup, WxSwitch } from './choice'
import { WxInput, WxTextarea } from './field'
import { WxPicker } from './picker'
import { WxElement } from './wx-element'

const withValue = [WxInput, WxTextarea, WxSwitch, WxGroup, WxPicker]

/** `<form>` */
export class WxForm extends WxElement {
  submit () {
    const values = Array.from(this.querySelectorAll('[name]')).flatMap(each =>
      withValue.some(kind => each instanceof kind) ? [[(each as WxInput).text('name'), (each as WxInput).value]] : [])
    fire(this, 'submit', { value: Object.fromEntries(values) as object, target: {} })
  }
}

/** What a button with an `open-type` asks of the person, and the event it answers with. */
const asking: Record<string, { api: string; event: string }> = { getPhoneNumber: { api: 'getPhoneNumber', event: 'getphonenumber' } }

/** `<button>` */
export class WxButton extends WxElement {
  constructor () {
    super()
    this.addEventListener('click', () => {
      if (this.flag('disabled')) return
      const form = this.closest('wx-form')
      if (this.text('form-type') === 'submit' && form instanceof WxForm) form.submit()
      if (this.text('form-type') === 'reset' && form) fire(form, 'reset', {})
      const openType = this.text('open-type')
      if (openType) void this.ask(openType)
    })
  }

  private async ask (openType: string) {
    if (openType === 'agreePrivacyAuthorization') return fire(this, 'agreeprivacyauthorization', {})
    const { api, event } = asking[openType] ?? {}
    if (!api || !event) return window.inPage.complain(`<button open-type="${openType}"> is not played by tests/weapp/host/elements/form.ts`)
    fire(this, event, await window.inPage.askPerson(api, {}).catch((error: unknown) => ({ errMsg: `${api}:fail ${error instanceof Error ? error.message : String(error)}` })))
  }
}

/** `<label>`: a tap on it is a tap on what it labels. */
export class WxLabel extends WxElement {
  constructor () {
    super()
    this.addEventListener('click', event => {
      const inner = this.querySelector<HTMLElement>('wx-input, wx-textarea, wx-switch, wx-checkbox, wx-radio, wx-button')
      const target = this.text('for') ? document.getElementById(this.text('for')) : inner
      if (!target || (event.target instanceof Node && target.contains(event.target))) return
      if (target.shadowRoot) target.focus()
      else target.click()
    })
  }
}
