import { isObject } from '../../wechat/http'

/** JSON text that is the same for the same fields, in whatever order they came. */
export const canonical = (value: unknown): string => JSON.stringify(value, (_, part: unknown) =>
  isObject(part) ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => one < other ? -1 : 1)) : part)
