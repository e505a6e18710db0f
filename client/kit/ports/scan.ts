/** What a QR says that the phone's camera was held at; nothing where the person turned back, or where there is no camera to ask. */
export const scanCode: () => Promise<string | undefined> = () => Promise.resolve(undefined)

/** Whether this phone can. */
export const canScan: boolean = false
