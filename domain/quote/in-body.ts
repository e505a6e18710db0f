import { inBodyOf } from '../matter/in-body'
import type { Ask, Price, Quoting } from './quoting'

/** One change of the body; nothing where vendors were never asked. */
export const inBody = inBodyOf('quoting')

/** Changes the asks that fit. */
export const changeAsks = (body: Quoting, fits: (ask: Ask) => boolean, more: Partial<Ask>) => {
  body.asks = body.asks.map(each => fits(each) ? { ...each, ...more } : each)
}

/** Changes the prices that fit. */
export const changePrices = (body: Quoting, fits: (price: Price) => boolean, more: Partial<Price>) => {
  body.prices = body.prices.map(each => fits(each) ? { ...each, ...more } : each)
}
