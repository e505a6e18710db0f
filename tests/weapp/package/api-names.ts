import { readFileSync } from 'node:fs'
import path from 'node:path'

const method = /^ {8}(\w+)(?:<[^>]*>)?\(/gm

/** The name of every `wx.*` function that WeChat's own typings list: what a phone with a new WeChat has. */
export function apiNames (): string[] {
  const folder = path.dirname(require.resolve('miniprogram-api-typings/package.json'))
  const text = readFileSync(path.join(folder, 'types/wx/lib.wx.api.d.ts'), 'utf8')
  const body = text.slice(text.indexOf('    interface Wx {'))
  return [...new Set([...body.matchAll(method)].map(([, name = '']) => name))]
}
