import { yuan } from '@domain/kit/yuan'
import type { Reason, ReasonLine } from '@domain/vendor/suggestion'
import { reasonWords, starWords } from '@domain/vendor/words'
import { serverNow } from '../kit'
import { timeWords } from '../matter'

/** Figures of a line as people read them; days are said as they are. */
const figures: Partial<Record<ReasonLine, (value: number) => string>> = {
  rating: starWords, price: value => `${yuan(value)} 元`, load: value => `${value} 件`, free: value => timeWords(value, serverNow())
}

/** Where there is nothing to reckon with yet. */
const nothing: Partial<Record<ReasonLine, string>> = { rating: '还没有', price: '还没有' }

/** “住户评价 4.60”; without a figure there was none yet. */
export function reasonSaid ({ line, value }: Reason): string {
  const said = typeof value === 'number' ? figures[line]?.(value) ?? String(value) : value
  return [reasonWords[line], said ?? nothing[line]].filter(Boolean).join(' ')
}
