import { fire } from '../engine/events'
import { WxElement } from './wx-element'

const fits: Record<string, string> = { scaleToFill: 'fill', aspectFit: 'contain', aspectFill: 'cover', top: 'none', bottom: 'none', center: 'none', left: 'none', right: 'none' }

/** `<image>`: its `src` is a file of the package, a temporary file or an address. */
export class WxImage extends WxElement {
  private readonly picture = new Image()

  constructor () {
    super()
    this.attachShadow({ mode: 'open' }).append(this.picture)
    this.picture.onload = () => fire(this, 'load', { width: this.picture.naturalWidth, height: this.picture.naturalHeight })
    this.picture.onerror = () => {
      if (this.text('src')) fire(this, 'error', { errMsg: `GET ${this.text('src')}` })
    }
  }

  protected override changed (name: string) {
    if (name === 'src') {
      const src = this.text('src')
      // A path inside the package: the document's address is the package's root.
      this.picture.src = src.startsWith('/') ? src.slice(1) : src
      this.picture.hidden = !src
    }
    if (name === 'aria-label') this.picture.alt = this.text('aria-label')
    if (name !== 'mode') return
    const mode = this.text('mode') || 'scaleToFill'
    const isFree = mode === 'widthFix' || mode === 'heightFix'
    Object.assign(this.picture.style, {
      display: 'block',
      width: mode === 'heightFix' ? 'auto' : '100%',
      height: mode === 'widthFix' ? 'auto' : '100%',
      objectFit: fits[mode] ?? 'fill',
      objectPosition: fits[mode] === 'none' ? mode : 'center'
    })
    if (isFree) this.style[mode === 'widthFix' ? 'height' : 'width'] = 'auto'
  }
}
