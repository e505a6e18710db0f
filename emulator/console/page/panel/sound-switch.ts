import { el, fill, svg } from '../dom'
import { icons } from '../icons'
import { isQuiet, ring, setQuiet } from '../sound'

/** Whether phones are heard when a message arrives. */
export function soundSwitch (): HTMLElement {
  const draw = () => {
    fill(button, svg(isQuiet() ? icons.mute : icons.sound))
    button.title = isQuiet() ? '来消息时静音' : '来消息时响铃'
  }
  const button = el('button', {
    class: 'icon',
    onclick: () => {
      setQuiet(!isQuiet())
      ring()
      draw()
    }
  })
  draw()
  return button
}
