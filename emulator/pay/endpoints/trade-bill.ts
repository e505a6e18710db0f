import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { billTypes, type BillType } from '../bills/columns'
import { madeAt, tradeBill as makeBill } from '../bills/trade-bill'
import { PayRefusal } from '../refusal'
import { dayOf, minute, startOf } from '../time'
import type { PayWorld } from '../world'
import { requireSide } from './caller'
import type { Call, Endpoint } from './endpoint'
import { optional, subMchId, text } from './fields'
import { Raw } from './raw'

/** pay.weixin.qq.com/doc/v3/merchant/4012791907: five minutes; older pages say thirty seconds. */
const linkLifeMs = 5 * minute
const months = 3

interface Ticket { mchId: string; day: string; type: BillType; subMchId?: string; packed: boolean; until: number }

/** @throws PayRefusal where there is no such day, or no bill of it yet, or no longer */
function checkDay (day: string, now: number): void {
  const from = startOf(day)
  if (Number.isNaN(from) || dayOf(from) !== day) throw new PayRefusal('PARAM_ERROR', '账单日期不是合法的日期', { location: 'query', value: day })
  const oldest = new Date(startOf(dayOf(now)) + 8 * 60 * minute)
  oldest.setUTCMonth(oldest.getUTCMonth() - months)
  if (from > now) throw new PayRefusal('INVALID_REQUEST', '账单日期不能晚于今天')
  if (day < oldest.toISOString().slice(0, 10)) throw new PayRefusal('INVALID_REQUEST', '仅支持下载三个月内的账单')
  if (now < madeAt(day)) throw new PayRefusal('STATEMENT_CREATING')
}

const signed = (ticket: string, { merchants }: PayWorld) => createHmac('sha256', merchants.linkSecret()).update(ticket).digest('base64url')

function tokenOf (ticket: Ticket, world: PayWorld): string {
  const text = Buffer.from(JSON.stringify(ticket)).toString('base64url')
  return `${text}.${signed(text, world)}`
}

/** @throws PayRefusal for a link that was not given out, to this merchant, or no longer leads anywhere */
function ticketOf (token: string, { merchant }: Call, world: PayWorld): Ticket {
  const [text = '', signature = ''] = token.split('.')
  const [given, right] = [Buffer.from(signature), Buffer.from(signed(text, world))]
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw new PayRefusal('INVALID_REQUEST', '账单下载地址无效，请重新申请账单')
  const ticket = JSON.parse(Buffer.from(text, 'base64url').toString()) as Ticket
  if (ticket.mchId !== merchant.mchId) throw new PayRefusal('NO_AUTH')
  if (ticket.until < world.cloud.clock.now()) throw new PayRefusal('INVALID_REQUEST', '账单下载地址已过期，请重新申请账单')
  return ticket
}

function fileOf ({ day, type, subMchId }: Ticket, { merchant }: Call, world: PayWorld): Buffer {
  const file = makeBill({ merchant, day, type, subMchId }, world)
  if (!file) throw new PayRefusal('NO_STATEMENT_EXIST')
  return file
}

export const tradeBill: Endpoint = {
  name: 'tradebill',
  at: 'GET /v3/bill/tradebill',
  query: {
    '/bill_date': { ...text('账单日期', 10), pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    '/bill_type': optional({ ...text('账单类型', 32), oneOf: billTypes }),
    '/tar_type': optional({ ...text('压缩类型', 32), oneOf: ['GZIP'] }),
    '/sub_mchid': optional(subMchId)
  },
  run (call, world) {
    const { bill_date: day = '', bill_type: type = 'ALL', tar_type: packing, sub_mchid: subMchId } = call.query
    // A partner that names none gets the bill of all.
    if (subMchId !== undefined) requireSide(call.merchant, subMchId)
    const now = world.cloud.clock.now()
    checkDay(day, now)
    const ticket: Ticket = { mchId: call.merchant.mchId, day, type: type as BillType, ...(subMchId !== undefined && { subMchId }), packed: packing !== undefined, until: now + linkLifeMs }
    return {
      hash_type: 'SHA1',
      hash_value: createHash('sha1').update(fileOf(ticket, call, world)).digest('hex'),
      download_url: `${world.cloud.origin}/v3/billdownload/file?token=${tokenOf(ticket, world)}${ticket.packed ? '&tartype=gzip' : ''}`
    }
  }
}

export const downloadBill: Endpoint = {
  name: 'billdownload',
  at: 'GET /v3/billdownload/file',
  query: { '/token': text('账单下载凭证', 2048) },
  run (call, world) {
    const ticket = ticketOf(call.query.token ?? '', call, world)
    const file = fileOf(ticket, call, world)
    return ticket.packed ? new Raw(gzipSync(file), 'application/x-gzip') : new Raw(file, 'text/plain; charset=utf-8')
  }
}
