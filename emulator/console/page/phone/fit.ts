const phone = { width: 390, height: 844 }
const gap = 28
const panelAtLeast = 470
const largest = 1.12

/** Scales both phones so that they and the panel fit the window; the style sheet reads `--scale`. */
export function fitPhones (): void {
  const fit = () => {
    const byHeight = (innerHeight - 2 * gap) / phone.height
    const byWidth = (innerWidth - panelAtLeast - 4 * gap) / (2 * phone.width)
    const scale = Math.max(0.5, Math.min(byHeight, byWidth, largest))
    document.documentElement.style.setProperty('--scale', scale.toFixed(4))
  }
  addEventListener('resize', fit)
  fit()
}
