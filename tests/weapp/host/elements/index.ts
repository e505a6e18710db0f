import { builtIn } from '../../package/built-in'
import { WxCanvas } from './canvas'
import { WxCheckbox, WxGroup, WxRadio, WxSwitch } from './choice'
import { WxInput, WxTextarea } from './field'
import { WxButton, WxForm, WxLabel } from './form'
import { WxImage } from './image'
import { WxPicker } from './picker'
import { WxScrollView } from './scroll-view'
import { WxElement } from './wx-element'

const played: Record<string, CustomElementConstructor> = {
  button: WxButton,
  canvas: WxCanvas,
  checkbox: WxCheckbox,
  form: WxForm,
  image: WxImage,
  input: WxInput,
  label: WxLabel,
  picker: WxPicker,
  radio: WxRadio,
  'scroll-view': WxScrollView,
  switch: WxSwitch,
  textarea: WxTextarea
}

const groups = ['checkbox-group', 'radio-group']

/** Those that are only boxes with content. */
const boxes = ['cover-view', 'root-portal', 'text', 'view']

/** Something that cannot be shown here: the page has a grey box, and the test hears of it. */
const missing = (name: string) => class extends WxElement {
  connectedCallback () {
    window.inPage.complain(`<${name}> is not played by tests/weapp/host/elements`)
  }
}

/** Makes the browser know WeChat's components. */
export function defineElements () {
  for (const name of builtIn) {
    // A constructor belongs to one name only.
    const box = groups.includes(name) ? class extends WxGroup {} : class extends WxElement {}
    customElements.define(`wx-${name}`, played[name] ?? (boxes.includes(name) || groups.includes(name) ? box : missing(name)))
  }
}
