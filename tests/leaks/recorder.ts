/** Remembers what reached the phones of those who may not see everything; asked for leaks when a story's cloud stops. */
import type { Matter } from '@domain/matter/matter'
import * as XLSX from '@e965/xlsx'
import { look, textOf as printedOn } from '../paper/look'
import type { Database } from '../make/admin'
import type { Wechat } from '../make/wechat'
import { crewIds, isCrewAccount, isWatched, leaksIn, type Received } from './received'

const most = 1000

const begins = (bytes: Buffer, mark: string) => bytes.subarray(0, mark.length).toString() === mark

/** A sheet or a paper as words; of a picture there is nothing to read. */
async function textOf (bytes: Buffer): Promise<string> {
  if (begins(bytes, '%PDF')) return printedOn(await look(bytes))
  if (!begins(bytes, 'PK')) return bytes.toString()
  const { Sheets } = XLSX.read(bytes)
  return Object.values(Sheets).map(sheet => XLSX.utils.sheet_to_csv(sheet)).join('\n')
}

/** What the links in a reply lead to. */
const linked = (text: string): Promise<string[]> => Promise.all([...new Set(text.match(/https?:\/\/127\.0\.0\.1:[^"\\\s]+/g) ?? [])].map(async url => {
  const answer = await fetch(url)
  return answer.ok ? textOf(Buffer.from(await answer.arrayBuffer())) : ''
}))

const isUp = (origin: string) => fetch(`${origin}/control/clock`).then(({ ok }) => ok, () => false)

export function recorder () {
  const record: Received[] = [], files: Promise<void>[] = []

  function heard ({ openId }: { openId: string }, method: string, reply: unknown) {
    if (!isWatched(openId)) return
    const text = JSON.stringify(reply)
    record.push({ openId, method, text })
    // Links are short-lived, and the story's clock runs.
    if (isCrewAccount(openId)) files.push(linked(text).then(texts => { record.push(...texts.map(each => ({ openId, method: 'file', text: each }))) }, () => undefined))
  }

  /** Messages to vendors' people, in the inbox and on their phones. */
  async function messages (db: Database, wechat: Wechat): Promise<Received[]> {
    const accounts = Object.entries(crewIds)
    const { data } = await db.collection('notices').where({ estateId: 'zejing', personId: db.command.in(accounts.map(([id]) => id)) }).limit(most).get()
    const notices = data as { personId: string, title: string, text: string, page: string, values: object }[]
    const pushes = (await wechat.sent()).filter(each => isCrewAccount(each.openid))
    return [
      ...notices.map(({ personId, title, text, page, values }) => ({ openId: crewIds[personId]!, method: 'notice', text: JSON.stringify({ title, text, page, values }) })),
      ...pushes.map(each => ({ openId: each.openid, method: 'push', text: JSON.stringify(each) }))
    ]
  }

  return {
    heard,
    /** Nothing where the cloud was killed, or no vendor was ever asked. */
    async leaks (origin: string, db: Database, wechat: Wechat): Promise<string[]> {
      if (!await isUp(origin)) return []
      const { data } = await db.collection('matters').where({ estateId: 'zejing', 'quoting.redos': db.command.gte(0) }).limit(most).get()
      const matters = data as Matter[]
      if (matters.length === 0) return []
      await Promise.all(files)
      return leaksIn([...record, ...await messages(db, wechat)], matters)
    }
  }
}
