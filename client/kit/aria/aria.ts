type Role = 'button' | 'link' | 'img' | 'radio' | 'radiogroup' | 'group' | 'tab' | 'tablist' | 'dialog' | 'alert' | 'status' | 'list' | 'listitem' | 'heading' | 'progressbar' | 'checkbox' | 'banner' | 'textbox'

interface State { checked?: boolean, selected?: boolean, disabled?: boolean, busy?: boolean, hidden?: boolean }

/** WeChat reads `aria-role`, browsers read `role`; the rest is spelled alike. */
const roleName = process.env.TARO_ENV === 'weapp' ? 'aria-role' : 'role'

/** What a screen reader is told of an element: its role, its name and its state. Spread it over the element. */
export function aria (role: Role, label?: string, state: State = {}): Record<string, string> {
  const attributes: Record<string, string> = { [roleName]: role }
  if (label !== undefined) attributes['aria-label'] = label
  for (const [name, value] of Object.entries(state)) {
    if (value !== undefined) attributes[`aria-${name}`] = String(value)
  }
  return attributes
}

/** Skipped by screen readers: its neighbour already says the same. */
export const unread = { 'aria-hidden': 'true' }
