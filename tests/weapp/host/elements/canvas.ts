import { WxElement } from './wx-element'

/** `<canvas type="2d">`: its node, as `createSelectorQuery` gives it, is a real canvas. */
export class WxCanvas extends WxElement {
  readonly canvas = document.createElement('canvas')

  constructor () {
    super()
    this.canvas.style.cssText = 'display:block;width:100%;height:100%'
    this.attachShadow({ mode: 'open' }).append(this.canvas)
    Object.assign(this.canvas, {
      createImage: () => new Image(),
      requestAnimationFrame: window.requestAnimationFrame.bind(window),
      cancelAnimationFrame: window.cancelAnimationFrame.bind(window)
    })
  }
}
