import { fire } from '../engine/events'
import { WxElement } from './wx-element'

/** What people switch by tapping. */
abstract class WxChoice extends WxElement {
  isOn = false

  constructor () {
    super()
    this.addEventListener('click', () => {
      if (!this.flag('disabled')) this.toggle()
    })
  }

  /** What a form takes from it. */
  get value (): unknown { return this.isOn }

  set (isOn: boolean) {
    this.isOn = isOn
    super.setAttribute('aria-checked', String(isOn))
  }

  protected override changed (name: string) {
    if (name === 'checked') this.set(this.flag('checked'))
  }

  abstract toggle (): void
}

/** `<switch>` */
export class WxSwitch extends WxChoice {
  toggle () {
    this.set(!this.isOn)
    fire(this, 'change', { value: this.isOn })
  }
}

/** `<checkbox>` */
export class WxCheckbox extends WxChoice {
  toggle () {
    this.set(!this.isOn)
    const group = this.closest('wx-checkbox-group')
    if (group instanceof WxGroup) fire(group, 'change', { value: group.value })
  }
}

/** `<radio>` */
export class WxRadio extends WxChoice {
  toggle () {
    const group = this.closest('wx-radio-group')
    for (const other of group?.querySelectorAll('wx-radio') ?? []) if (other instanceof WxRadio) other.set(false)
    this.set(true)
    if (group instanceof WxGroup) fire(group, 'change', { value: this.text('value') })
  }
}

/** `<checkbox-group>` and `<radio-group>` */
export class WxGroup extends WxElement {
  get value (): unknown {
    const chosen = Array.from(this.querySelectorAll('wx-checkbox, wx-radio')).flatMap(each => each instanceof WxChoice && each.isOn ? [each.text('value')] : [])
    return this.localName === 'wx-radio-group' ? chosen[0] ?? '' : chosen
  }
}
