/** A mini-program code (小程序码) that opens one of our pages. */
import Pbf from 'pbf'
import { app } from './cloud'
import { encodeCall } from './wechat'

/** How long WeChat may take, ms. */
const patience = 10_000

/** The picture inside WeChat's envelope (`CommOpenApiResp`, see `wechat.ts`); undefined where it is a refusal instead. */
function pictureIn (body: Buffer): string | undefined {
  if (body[0] === '{'.charCodeAt(0)) return undefined
  const { data, type, errorCode } = new Pbf(body).readFields((tag, fields, reader) => {
    if (tag === 1) fields.data = Buffer.from(reader.readBytes())
    else if (tag === 2) fields.type = reader.readString()
    else if (tag === 3) fields.errorCode = reader.readVarint(true)
  }, { data: Buffer.alloc(0), type: '', errorCode: 0 })
  return errorCode === 0 && type.startsWith('image/') ? `data:${type};base64,${data.toString('base64')}` : undefined
}

/**
 * developers.weixin.qq.com, wxacode.getUnlimited.
 * @param scene at most 32 visible characters, which the page gets as `scene`
 * @param page without a leading `/`
 * @returns a `data:` address; undefined where WeChat makes none just now, so that a link must do
 */
export async function miniCode (scene: string, page: string): Promise<string | undefined> {
  try {
    const body: unknown = await app.callCompatibleWxOpenApi({ apiName: 'wxacode.getUnlimited', requestData: encodeCall({ scene, page, check_path: false }) }, { timeout: patience })
    return Buffer.isBuffer(body) ? pictureIn(body) : undefined
  } catch (error) {
    console.warn(`wxacode.getUnlimited: ${(error as Error).message}`)
    return undefined
  }
}
