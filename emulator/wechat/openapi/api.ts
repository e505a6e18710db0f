import type { World } from '../world'

export type Input = Record<string, unknown>

/** One interface of WeChat: where it is found by name, who it concerns, what it does. */
export interface Api {
  name: string
  /** The person of a call, for scripts and for the list of refused messages. */
  personOf? (input: Input): string | undefined
  /** For what sends a message: what is kept of a refused one. */
  refused? (input: Input): { templateId?: string; page?: string; data?: unknown }
  /**
   * Does it.
   * @returns WeChat's answer without `errcode: 0`; a Buffer where WeChat answers with a picture
   * @throws WechatError where WeChat refuses
   */
  run (input: Input, world: World): object | Promise<object>
}

/** A parameter as text; anything but a string counts as not given. */
export const text = (value: unknown): string => typeof value === 'string' ? value : ''
