import { fire } from '../engine/events'
import { WxElement } from './wx-element'

const style = `
  input, textarea { all: unset; display: block; box-sizing: border-box; width: 100%; height: 100%; font: inherit; color: inherit; text-align: inherit; letter-spacing: inherit }
  textarea { white-space: pre-wrap; overflow-wrap: break-word }
  ::placeholder { color: #808080 }
`

/** What `<input>` and `<textarea>` share: a real field in a shadow root that speaks in WeChat's events. */
class WxField extends WxElement {
  constructor (protected readonly field: HTMLInputElement | HTMLTextAreaElement) {
    super()
    const sheet = document.createElement('style')
    sheet.textContent = style
    this.attachShadow({ mode: 'open', delegatesFocus: true }).append(sheet, field)
    field.maxLength = 140
    field.addEventListener('input', event => {
      event.stopPropagation()
      fire(this, 'input', { value: field.value, cursor: field.selectionStart, keyCode: 0 })
    })
    field.addEventListener('focus', () => fire(this, 'focus', { value: field.value, height: 0 }))
    field.addEventListener('blur', () => fire(this, 'blur', { value: field.value, cursor: field.selectionStart }))
    field.addEventListener('keydown', event => {
      if ((event as KeyboardEvent).key === 'Enter' && field instanceof HTMLInputElement) fire(this, 'confirm', { value: field.value })
    })
  }

  /** What a form takes from it. */
  get value () { return this.field.value }

  protected override changed (name: string) {
    const { field } = this
    if (name === 'value' && field.value !== this.text('value')) field.value = this.text('value')
    if (name === 'placeholder') field.placeholder = this.text('placeholder')
    if (name === 'disabled') field.disabled = this.flag('disabled')
    if (name === 'maxlength') this.limit(Number(this.properties.maxlength ?? 140))
    if (name === 'aria-label') field.setAttribute('aria-label', this.text('aria-label'))
    if ((name === 'focus' || name === 'auto-focus') && this.flag(name)) queueMicrotask(() => field.focus())
  }

  private limit (length: number) {
    if (length < 0) this.field.removeAttribute('maxlength')
    else this.field.maxLength = length
  }
}

const keyboards: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text' }

/** `<input>` */
export class WxInput extends WxField {
  constructor () { super(document.createElement('input')) }

  protected override changed (name: string) {
    super.changed(name)
    if (name === 'type') this.field.inputMode = keyboards[this.text('type')] ?? 'text'
    if (name === 'password') (this.field as HTMLInputElement).type = this.flag('password') ? 'password' : 'text'
  }
}

/** `<textarea>` */
export class WxTextarea extends WxField {
  constructor () { super(document.createElement('textarea')) }

  protected override changed (name: string) {
    super.changed(name)
    if (name !== 'auto-height' || !this.flag('auto-height')) return
    this.field.style.setProperty('field-sizing', 'content')
    this.style.height = 'auto'
  }
}
