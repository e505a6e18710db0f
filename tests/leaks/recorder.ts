/** Remembers what reached the phones of those who may not see everything; asked for leaks when a story's cloud stops. */
import type { Matter } from '@domain/matter/matter'
import type { VendorDue } from '@domain/statement/due'
import type { Statement } from '@domain/statement/statement'
import { cast } from '../cast'
import type { Database } from '../make/admin'
import { every } from '../make/books'
import type { Wechat } from '../make/wechat'
import type { Wire } from '../make/wire'
import { accounts, isWatched, lonePeople } from './accounts'
import { lastLook } from './last-look'
import { linked } from './linked'
import { unsearchable, type Paid } from './paid'
import { leaksIn, type Received } from './received'

/** How long the address of a file is good for at most: that it is dead then, `job/gone.test.ts` tries. */
const linkSeconds = 600

const isUp = (origin: string) => fetch(`${origin}/control/clock`).then(({ ok }) => ok, () => false)

/** Messages in the inbox, and on phones: also those of the group that staff have. */
async function messages (db: Database, wechat: Wechat): Promise<Received[]> {
  interface Row { personId: string, title: string, text: string, page: string, values: object }
  const notices = await every<Row>(db, 'notices', { personId: db.command.in(Object.keys(accounts)) })
  const pushes = [...await wechat.sent(), ...await wechat.journal<{ openid: string }>('employee-message')].filter(each => isWatched(each.openid))
  const group = await wechat.journal<{ content: string }>('robot-message')
  return [
    ...notices.map(({ personId, title, text, page, values }) => ({ openId: accounts[personId]!, method: 'notice', text: JSON.stringify({ title, text, page, values }) })),
    ...pushes.map(each => ({ openId: each.openid, method: 'push', text: JSON.stringify(each) })),
    ...group.map(({ content }) => ({ openId: cast.zhaoZhiqiang.openId, method: 'push', text: content }))
  ]
}

export function recorder () {
  const record: Received[] = [], files = linked()

  async function heard ({ openId }: { openId: string }, method: string, reply: unknown) {
    if (!isWatched(openId)) return
    const text = JSON.stringify(reply)
    record.push({ openId, method, text })
    await files.follow(openId, text)
  }

  return {
    heard,
    /** All that reached them in files, with what they carry. */
    inFiles: files.received,
    /** Nothing where the cloud was killed. */
    async leaks (wire: Wire, db: Database, wechat: Wechat): Promise<string[]> {
      if (!await isUp(wire.origin)) return []
      const paid: Paid = {
        matters: await every<Matter>(db, 'matters', { estateId: 'zejing', 'quoting.redos': db.command.gte(0) }),
        dues: await every<VendorDue>(db, 'vendorDues', { estateId: 'zejing' }), statements: await every<Statement>(db, 'statements', { estateId: 'zejing' })
      }
      if (paid.matters.length > 0) {
        for (const { _id, ...person } of lonePeople) await db.collection('people').doc(_id).set(person)
        await lastLook(wire, paid)
      }
      const all = [...record, ...await messages(db, wechat), ...await files.received()]
      return [...leaksIn(all, paid), ...unsearchable(paid), ...files.unread(), ...files.lasting((await wire.get<{ now: number }>('/control/clock')).now, linkSeconds)]
    }
  }
}
