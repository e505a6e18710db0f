/** The one description of what is deployed: functions with all that belongs to them, and permissions. `indexes.ts` has the collections. */
import { templateNames, templateSetting, workTemplateNames, workTemplateSetting } from '@domain/inbox/templates'

export interface FunctionDescription {
  /** Seconds. */
  timeout: number
  /** Megabytes; 256 where not given. */
  memory?: number
  /** Cron has seven fields, in +08:00. */
  timers?: { name: string, cron: string }[]
  openapi?: string[]
  /** Variables of the environment that deployment must give. */
  settings?: string[]
  /** Those that it may do without. */
  optional?: string[]
  /** Paths of HTTP access that lead to it. */
  http?: string[]
  /** Events of WeChat's message push that it gets. */
  messages?: string[]
  /** It prints papers: the font lies beside its code. */
  prints?: true
}

const templateIds = [...templateNames.map(templateSetting), ...workTemplateNames.map(workTemplateSetting)]

const sends = { openapi: ['subscribeMessage.send'], settings: [...templateIds, 'WECHAT_BASE', 'WECHAT_APPID', 'WECHAT_SECRET', 'ROBOT_BASE'] }

export const functions: Record<string, FunctionDescription> = {
  matter: { timeout: 10 },
  'work-order': { timeout: 20, openapi: ['security.msgSecCheck', 'security.mediaCheckAsync'], settings: ['YIZHAN_SECRET', 'YIZHAN_KEYS'] },
  job: { timeout: 20, openapi: ['security.msgSecCheck', 'security.mediaCheckAsync'], settings: ['YIZHAN_SECRET'] },
  people: { timeout: 20 },
  register: { timeout: 20, settings: ['YIZHAN_KEYS'] },
  audit: { timeout: 10 },
  binding: { timeout: 20, openapi: ['phonenumber.getPhoneNumber', 'wxacode.getUnlimited'], settings: ['YIZHAN_SECRET', 'YIZHAN_KEYS'] },
  staff: { timeout: 20, openapi: ['wxacode.getUnlimited'], settings: ['YIZHAN_SECRET'] },
  inbox: { timeout: 10, settings: templateIds },
  files: { timeout: 20, settings: ['YIZHAN_SECRET'] },
  imports: { timeout: 60, memory: 1024, settings: ['YIZHAN_SECRET', 'YIZHAN_KEYS'] },
  'imports-tidy': { timeout: 60, settings: ['YIZHAN_KEYS'], timers: [{ name: 'every-hour', cron: '0 23 * * * * *' }] },
  privacy: { timeout: 60, settings: ['YIZHAN_SECRET', 'YIZHAN_KEYS'] },
  retention: { timeout: 60, timers: [{ name: 'erasures', cron: '23 */10 * * * * *' }, { name: 'nightly', cron: '41 12 3 * * * *' }] },
  booking: { timeout: 20 },
  'booking-watch': { timeout: 60, timers: [{ name: 'every-ten-minutes', cron: '11 */10 * * * * *' }] },
  billing: { timeout: 60, memory: 512, settings: ['YIZHAN_SECRET'] },
  'billing-watch': { timeout: 60, memory: 512, timers: [{ name: 'every-five-minutes', cron: '47 */5 * * * * *' }] },
  dunning: { timeout: 60, timers: [{ name: 'by-day', cron: '31 */10 9-19 * * * *' }] },
  reconciliation: { timeout: 60, settings: ['YIZHAN_PAY'] },
  'reconciliation-daily': { timeout: 60, memory: 512, settings: ['YIZHAN_PAY'], timers: [{ name: 'each-morning', cron: '43 35 10-20 * * * *' }] },
  receipt: { timeout: 30, memory: 512, settings: ['YIZHAN_SECRET'], prints: true },
  acknowledgement: { timeout: 30, memory: 512, openapi: ['phonenumber.getPhoneNumber'], settings: ['YIZHAN_SECRET', 'YIZHAN_KEYS'], optional: ['YIZHAN_SEAL_PASSPHRASE'], prints: true },
  renovation: { timeout: 30, memory: 512, settings: ['YIZHAN_SECRET', 'YIZHAN_KEYS'], prints: true },
  'move-in': { timeout: 20, settings: ['YIZHAN_SECRET', 'YIZHAN_KEYS'] },
  'key-custody': { timeout: 30, memory: 512, settings: ['YIZHAN_SECRET', 'YIZHAN_KEYS'], prints: true },
  'errand-watch': { timeout: 60, settings: ['YIZHAN_SECRET', 'YIZHAN_KEYS'], timers: [{ name: 'every-minute', cron: '52 * * * * * *' }] },
  hotline: { timeout: 20 },
  community: { timeout: 20, openapi: ['security.msgSecCheck'], settings: ['YIZHAN_SECRET'] },
  'community-watch': { timeout: 60, settings: templateIds, timers: [{ name: 'every-minute', cron: '13 * * * * * *' }] },
  poll: { timeout: 20, openapi: ['security.msgSecCheck'] },
  'poll-watch': { timeout: 60, timers: [{ name: 'every-minute', cron: '29 * * * * * *' }] },
  activity: { timeout: 20, openapi: ['security.msgSecCheck'], settings: ['YIZHAN_SECRET'] },
  'activity-watch': { timeout: 60, timers: [{ name: 'every-five-minutes', cron: '37 */5 * * * * *' }] },
  vendor: { timeout: 20, openapi: ['wxacode.getUnlimited'], settings: ['YIZHAN_SECRET', 'YIZHAN_KEYS'] },
  'vendor-watch': { timeout: 60, timers: [{ name: 'each-morning', cron: '19 */10 8-9 * * * *' }] },
  board: { timeout: 30, memory: 512, settings: ['YIZHAN_SECRET'] },
  'board-count': { timeout: 60, timers: [{ name: 'every-minute', cron: '19 * * * * * *' }] },
  'board-daily': { timeout: 60, memory: 512, settings: ['YIZHAN_SECRET', ...templateIds], timers: [{ name: 'nightly', cron: '17 40 4 * * * *' }, { name: 'mondays', cron: '27 30 7 * * MON *' }], prints: true },
  'board-drill': { timeout: 60, settings: templateIds, timers: [{ name: 'every-hour', cron: '33 11 * * * * *' }] },
  statement: { timeout: 60, memory: 512, settings: ['YIZHAN_SECRET'], prints: true },
  content: { timeout: 20, messages: ['wxa_media_check'] },
  payment: { timeout: 20, settings: ['YIZHAN_PAY'] },
  'payment-notify': { timeout: 10, settings: ['YIZHAN_PAY'], http: ['/pay/notify'] },
  'payment-watch': { timeout: 60, settings: ['YIZHAN_PAY'], timers: [{ name: 'every-minute', cron: '37 * * * * * *' }] },
  courier: { timeout: 60, ...sends },
  sweep: { timeout: 60, ...sends, timers: [{ name: 'every-minute', cron: '7 * * * * * *' }] }
}

/** Who reaches documents and files past all functions: nobody. */
export const permissions = { collections: 'ADMINONLY', storage: 'ADMINONLY' } as const
