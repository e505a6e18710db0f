/** “1,234.50”, without a sign before it. @param fen an integer */
export function yuan (fen: number): string {
  const [whole = '', parts = ''] = (Math.abs(fen) / 100).toFixed(2).split('.')
  return `${fen < 0 ? '-' : ''}${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}.${parts}`
}
