import type { Mode } from './merchants'
import type { PayWorld } from './world'

/** `{merchant:direct http://127.0.0.1:7100/http/pay/notify}`: which merchant, and where its notices go. */
const placeholder = /\{merchant:(direct|partner) ([^\s}]+)\}/g

/**
 * A function's merchant is a variable of its environment, as in a real deployment. The keys are made by the data folder, so
 * whoever describes functions writes a placeholder, and the JSON of `Credentials` takes its place when the function is called.
 */
export const withCredentials = (setting: string, { merchants }: Pick<PayWorld, 'merchants'>): string =>
  setting.replace(placeholder, (_, mode: Mode, notifyUrl: string) => JSON.stringify(merchants.credentials(mode, notifyUrl)))
