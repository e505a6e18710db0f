/** Announcements in words, for pages and messages. */
import type { Message } from '../inbox/message'
import type { Announcement, AnnouncementClass, AnnouncementState } from './announcement'
import type { AnnouncementAction } from './steps'
import { beginningOf } from './text'

export const announcementClassWords: Record<AnnouncementClass, string> = { ordinary: '公告', outage: '停水停电', emergency: '紧急通知' }
export const announcementStateWords: Record<AnnouncementState, string> = { draft: '草稿', scheduled: '定时发布', published: '已发布', ended: '已过期', withdrawn: '已撤回' }
export const announcementActionWords: Record<AnnouncementAction, string> = { publish: '发布', schedule: '定时发布', unschedule: '取消定时', pin: '置顶', unpin: '取消置顶', withdraw: '撤回' }

/** What a push says of it; it leads to the announcement itself. */
export function pushOf ({ _id, class: kind, title, text, publishedAt = 0 }: Announcement): Message {
  const head = announcementClassWords[kind], beginning = beginningOf(text, 60)
  return { template: 'announcement', title: head, text: `${title}：${beginning}`, page: `/community/read/index?id=${_id}`, values: { thing1: title, thing2: beginning, time3: String(publishedAt) } }
}
