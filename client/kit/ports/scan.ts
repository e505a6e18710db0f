/** What a QR says that the camera is held at; nothing where the person thinks better of it, or there is no camera to ask. */
export const scanCode: () => Promise<string | undefined> = () => Promise.resolve(undefined)

/** Whether this platform scans at all. */
export const scans: boolean = false
