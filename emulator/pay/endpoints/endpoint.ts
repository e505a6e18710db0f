import type { Merchant, Mode } from '../merchants'
import type { Fields } from '../wire/rules'
import type { PayWorld } from '../world'
import type { Raw } from './raw'

type Values = Record<string, string>

/** A call whose caller is proven and whose fields fit their tables. */
export interface Call {
  merchant: Merchant
  path: Values
  query: Values
  /** Fits the endpoint's own type of a body, since it was checked by its table. */
  body: unknown
}

/** One interface of WeChat Pay. */
export interface Endpoint {
  /** What scripts call it. */
  name: string
  /** `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close` */
  at: string
  /** Whose it is, where it is not everybody's. */
  mode?: Mode
  path?: Fields
  query?: Fields
  body?: Fields
  /**
   * Does it.
   * @returns what is answered with 200, as JSON or as a file; undefined for 204
   * @throws PayRefusal
   */
  run (call: Call, world: PayWorld): object | Raw | undefined
}
