/** WeChat's bill of a day (APIv3, 申请交易账单 and 下载账单): whole and unchanged, or not at all. */
import { createHash } from 'node:crypto'
import { gunzip } from 'node:zlib'
import { promisify } from 'node:util'
import * as v from 'valibot'
import type { BillFailure } from '@domain/reconciliation/difference'
import { ask } from './ask'
import type { PayConfig } from './pay-config'
import { sides } from './side'

const unpack = promisify(gunzip)

/** A day of a hundred thousand trades is some 40 MB; beyond that it is no bill of ours. */
const mostBytes = 128 * 1024 * 1024

export type TradeBill = { text: string, sha1?: string } | { failure: BillFailure }

const place = v.object({ hash_type: v.literal('SHA1'), hash_value: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/i)), download_url: v.pipe(v.string(), v.url()) })

/** What a refusal means: nobody paid on that day, or there will be a bill later. Any other is a fault of ours or theirs. */
const refusals: Record<string, TradeBill> = { NO_STATEMENT_EXIST: { text: '' }, STATEMENT_CREATING: { failure: 'creating' } }

/** The hash is of the file before it was packed. @returns nothing where the file is not the one whose hash was told, under a signature */
export async function fileOf (packed: unknown, sha1: string): Promise<string | undefined> {
  if (!Buffer.isBuffer(packed)) return undefined
  const file = await unpack(packed, { maxOutputLength: mostBytes }).catch(() => undefined)
  return file && createHash('sha1').update(file).digest('hex') === sha1.toLowerCase() ? file.toString('utf8') : undefined
}

/**
 * @param day `YYYY-MM-DD`, +08:00; WeChat makes its bill by 10:00 of the next day and keeps it for three months
 * @throws Refused unavailable where WeChat does not answer
 */
export async function tradeBill (config: PayConfig, day: string): Promise<TradeBill> {
  const content = { ...sides[config.mode].below(config), bill_date: day, bill_type: 'ALL', tar_type: 'GZIP' }
  const answer = await ask(config, { method: 'get', path: '/v3/bill/tradebill', content })
  if ('code' in answer) return refusals[answer.code] ?? { failure: 'away' }
  const { hash_value: sha1, download_url: url } = v.parse(place, answer.data), { pathname, searchParams } = new URL(url)
  // Asked of the same server as everything else, wherever the address says that it lies.
  const file = await ask(config, { method: 'get', path: pathname, content: Object.fromEntries(searchParams), bytes: true })
  const text = 'data' in file ? await fileOf(file.data, sha1) : undefined
  return text === undefined ? { failure: 'hash' } : { text, sha1: sha1.toLowerCase() }
}
