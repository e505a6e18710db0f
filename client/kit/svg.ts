const cache = new Map<string, string>()

/** An SVG drawing as an address that both WeChat's image and CSS `url()` take. */
export function svgAddress (svg: string): string {
  const known = cache.get(svg)
  if (known) return known
  // Encoding only what must be keeps it a third shorter than `encodeURIComponent`: it travels with every `setData`.
  const address = `data:image/svg+xml,${svg.replace(/"/g, "'").replace(/[<>#%{}\s]/g, encodeURIComponent)}`
  cache.set(svg, address)
  return address
}
