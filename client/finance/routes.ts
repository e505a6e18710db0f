import Taro from '@tarojs/taro'

/** Pages of this subpackage by their folder, and what each is opened with. */
interface Opened {
  home: object
  counter: { premisesId?: string, label?: string }
  till: object
  tariffs: object
  /** @property id of the fee to look at; without it, a new one */
  tariff: { id?: string }
  runs: object
  run: { id: string }
  bills: { premisesId?: string, label?: string }
  bill: { id: string }
  arrears: object
  refunds: object
  reconcile: object
  terms: { premisesId?: string, label?: string }
  readings: { premisesId?: string, label?: string }
}
export type FinancePage = keyof Opened

export function financePage<P extends FinancePage> (page: P, params: Opened[P]): string {
  const said = Object.entries(params as Record<string, string | undefined>).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${encodeURIComponent(value!)}`)
  return `/finance/${page}/index${said.length > 0 ? `?${said.join('&')}` : ''}`
}

export const goFinance = <P extends FinancePage>(page: P, params: Opened[P]) => Taro.navigateTo({ url: financePage(page, params) })
