const cache = new Map<string, string>()

/** An SVG drawing as an address that both WeChat's image and CSS `url()` take. */
export function svgAddress (svg: string): string {
  const known = cache.get(svg)
  if (known) return known
  const address = `data:image/svg+xml,${encodeURIComponent(svg).replace(/'/g, '%27').replace(/\(/g, '%28').replace(/\)/g, '%29')}`
  cache.set(svg, address)
  return address
}
