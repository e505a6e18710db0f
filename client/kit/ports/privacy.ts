/** Lets `ask` answer whenever WeChat wants to know whether something personal may be used. */
export const answerWechat: (ask: () => Promise<boolean>) => void = () => undefined

/** Before something personal is used: may it be? WeChat asks by itself, through `answerWechat`. */
export const mayUsePersonal: () => Promise<boolean> = () => Promise.resolve(true)

/** Opens the guideline that stands in WeChat's console. @returns whether this platform has one */
export const openContract: () => boolean = () => false
