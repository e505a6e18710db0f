import { yuan } from '@domain/kit/yuan'

/** `¥1,286.40` from integer fen. */
export const yuanWords = (fen: number) => `¥${yuan(fen)}`

/** Fen of what was typed as yuan; nothing where that is no sum of money. */
export function fenOf (typed: string): number | undefined {
  const [, yuan, parts = ''] = /^(\d{1,7})(?:\.(\d{0,2}))?$/.exec(typed.trim()) ?? []
  return yuan === undefined ? undefined : Number(yuan) * 100 + Number(parts.padEnd(2, '0'))
}
