import { inBrowserLengths } from '../../package/lengths'

/** A built-in component. Its properties come from the template with their JavaScript values. */
export class WxElement extends HTMLElement {
  readonly properties: Record<string, unknown> = {}

  /** Takes a property from the template. */
  receive (name: string, value: unknown) {
    this.properties[name] = value
    if (typeof value === 'string' || typeof value === 'number') super.setAttribute(name, String(value))
    else this.toggleAttribute(name, value === true)
    this.changed(name)
  }

  override setAttribute (name: string, value: string) {
    super.setAttribute(name, name === 'style' ? inBrowserLengths(value) : value)
  }

  /** A property as text, empty if not given. */
  text (name: string): string {
    const value = this.properties[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }

  /** A property as a yes or no; `"false"` in a template is, as in WeChat, a yes. */
  flag (name: string): boolean {
    return Boolean(this.properties[name] ?? false) || this.properties[name] === ''
  }

  protected changed (_name: string) { return undefined as void }
}
