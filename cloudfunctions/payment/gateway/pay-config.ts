/** Who collects: the merchant's own account or, below a partner (服务商), that of the property company. */
import * as v from 'valibot'
import { setting } from '../../kit/cloud'

const text = v.pipe(v.string(), v.nonEmpty())

/** What one variable of the environment holds, copied from the merchant's console. */
const shape = v.pipe(
  v.object({
    mode: v.picklist(['direct', 'partner']),
    /** Of this mini-program. */
    appId: text,
    /** Whose keys these are: the merchant, or the partner. */
    mchId: text,
    /** Of the property company below a partner. */
    subMchId: v.optional(text),
    /** Of the merchant's certificate. */
    serial: text,
    privateKey: text,
    /** 32 bytes. */
    apiV3Key: v.pipe(v.string(), v.bytes(32)),
    /** By `PUB_KEY_ID_…` or by a certificate's serial: PEM. Both may be there while WeChat moves from one to the other. */
    platform: v.pipe(v.record(text, text), v.check(each => Object.keys(each).length > 0)),
    baseUrl: v.pipe(v.string(), v.url()),
    notifyUrl: v.pipe(v.string(), v.url(), v.maxLength(255), v.excludes('?'))
  }),
  v.check(({ mode, subMchId }) => (mode === 'partner') === (subMchId !== undefined), 'subMchId')
)

export type PayConfig = v.InferOutput<typeof shape>

let kept: { said: string, config: PayConfig } | undefined

/** @throws Error naming the field, never its value, where the setting is not as it must be */
function parsed (said: string): PayConfig {
  let value: unknown
  try {
    value = JSON.parse(said)
  } catch {
    throw new Error('the environment variable YIZHAN_PAY is not JSON')
  }
  const result = v.safeParse(shape, value)
  if (result.success) return result.output
  throw new Error(`the environment variable YIZHAN_PAY is wrong at ${v.getDotPath(result.issues[0]) ?? result.issues[0].message}`)
}

export function payConfig (): PayConfig {
  const said = setting('YIZHAN_PAY')
  if (kept?.said !== said) kept = { said, config: parsed(said) }
  return kept.config
}
