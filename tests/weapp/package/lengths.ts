const length = /(?<![\w.-])(-?\d*\.?\d+)(rpx|vh)\b/g

/** Lengths that a browser does not know, or measures on a screen without WeChat's bars. */
export const inBrowserLengths = (value: string) => value.replace(length, 'calc($1 * var(--$2))')
