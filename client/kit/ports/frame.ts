import type { Frame } from './shapes'

/** A browser leaves the whole window to the page. */
export const frame = (): Frame => ({ top: 0, bar: 48, right: 0 })
