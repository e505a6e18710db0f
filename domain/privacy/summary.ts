/** One readable line for each document of “my data”; the file beside it has everything. */
import type { AuditEntry } from '../audit/entry'
import type { Bill } from '../billing/bill'
import { billStateWords } from '../billing/words'
import type { Notice } from '../inbox/notice'
import { local } from '../kit/calendar'
import { yuan } from '../kit/yuan'
import type { MatterView } from '../matter/view'
import type { Payment } from '../payment/payment'
import type { Person } from '../people/person'
import { payChannelWords } from '../receipt/words'
import type { RegisterEntry } from '../register/entry'
import { kindWords, plainStatusWord, relationWords } from '../words'
import type { Consent } from './consent'
import type { Erasure } from './erasure'
import { notices } from './notices'
import { erasureStateWords, lookWord } from './words'

const on = (at: number) => local(at).format('YYYY-MM-DD HH:mm')

type LineOf<T> = (document: T) => string

const lines = {
  people: (({ name, occupancies }) => [name, ...occupancies.map(each => each.label)].join('，')) satisfies LineOf<Pick<Person, 'name' | 'occupancies'>>,
  register: (({ label, relation, name, from, until }) => `${label} ${relationWords[relation]} ${name}，${from} 起${until ? `到 ${until}` : ''}`) satisfies LineOf<RegisterEntry>,
  matters: (({ number, kind, status, text }) => `${number} ${kindWords[kind]}（${plainStatusWord(kind, status)}）${[...text].slice(0, 20).join('')}`) satisfies LineOf<MatterView>,
  notices: (({ at, title, text }) => `${on(at)} ${title}：${text}`) satisfies LineOf<Notice>,
  bills: (({ label, name, period, amountFen, state }) => `${label} ${name} ${period} ¥${yuan(amountFen)}（${billStateWords[state]}）`) satisfies LineOf<Bill>,
  payments: (({ at, channel, fen }) => `${on(at)} ${payChannelWords[channel]} ¥${yuan(fen)}`) satisfies LineOf<Payment>,
  consents: (({ at, notice, version, agreed }) => `${on(at)} ${agreed ? '同意' : '撤回或不同意'}“${notices[notice].title}”第 ${version} 版`) satisfies LineOf<Consent>,
  erasures: (({ state, requestedAt }) => `${on(requestedAt)} ${erasureStateWords[state]}`) satisfies LineOf<Erasure>,
  audit: (({ at, actorName, act }) => `${on(at)} ${actorName}${lookWord(act)}`) satisfies LineOf<AuditEntry>
}

/** Lines of one collection that are shown; the rest is in the file. */
const shown = 5

/** @param documents in the order of their holding, mostly the newest first @returns the first lines; none where a collection is counted only */
export function linesOf (collection: string, documents: readonly object[]): string[] {
  const line = (lines as Record<string, LineOf<never> | undefined>)[collection]
  return line ? documents.slice(0, shown).map(each => line(each as never)) : []
}
