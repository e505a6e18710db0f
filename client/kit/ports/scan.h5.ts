/** Browsers have no scanner of their own: what stands under the QR is typed. */
export const scanCode = (): Promise<string | undefined> => Promise.resolve(undefined)

export const canScan = false
