/** What a function costs that does next to nothing, written with `wx-server-sdk` and bundled as it comes. */
import path from 'node:path'
import { build } from 'esbuild'

const root = path.resolve(__dirname, '../..')

const source = `
import cloud from 'wx-server-sdk'
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
export const main = async () => (await cloud.database().collection('people').where({ openId: cloud.getWXContext().OPENID }).limit(1).get()).data`

/** @returns the bundled file */
export async function bundlePeer (outfile: string): Promise<string> {
  await build({ stdin: { contents: source, resolveDir: root, loader: 'ts' }, outfile, bundle: true, minify: true, format: 'cjs', platform: 'node', target: 'node20', logLevel: 'error' })
  return outfile
}
