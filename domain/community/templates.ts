/** What a service center says again and again: a beginning for the writer, who fills in what stands as “＿＿”. */
import type { AnnouncementClass } from './announcement'
import type { TextBlock } from './text'

export const announcementTemplates = ['water', 'power', 'lift', 'festival'] as const
export type AnnouncementTemplate = typeof announcementTemplates[number]

export interface Beginning { name: string, class: AnnouncementClass, title: string, text: TextBlock[], pushed: boolean }

/** Left open for the writer. */
export const blank = '＿＿'

const heading = (text: string): TextBlock => ({ kind: 'heading', text })
const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', text })
const item = (text: string): TextBlock => ({ kind: 'listItem', text })
const emphasis = (text: string): TextBlock => ({ kind: 'emphasis', text })

const when = `${blank}月${blank}日 ${blank} 时至 ${blank} 时`

export const templateRows: Record<AnnouncementTemplate, Beginning> = {
  water: {
    name: '停水', class: 'outage', title: `${blank}停水通知`, pushed: true,
    text: [heading('停水时间'), paragraph(when), heading('影响范围'), paragraph(`${blank}栋`), heading('请您留意'), item('请提前储水，出门前关好水龙头'), item('恢复供水后先放水两分钟，水清了再用'), emphasis('恢复时间有变会另发通知')]
  },
  power: {
    name: '停电', class: 'outage', title: `${blank}停电通知`, pushed: true,
    text: [heading('停电时间'), paragraph(when), heading('影响范围'), paragraph(`${blank}栋`), heading('请您留意'), item('请提前给手机充电，关好电器'), item('电梯停运时请走楼梯，行动不便的住户可以打服务热线'), emphasis('家中有人使用医疗设备，请马上联系服务中心')]
  },
  lift: {
    name: '停梯', class: 'outage', title: `${blank}电梯检修通知`, pushed: true,
    text: [heading('停梯时间'), paragraph(when), heading('停用电梯'), paragraph(`${blank}栋${blank}单元`), heading('请您留意'), item('请使用旁边的电梯或走楼梯'), item('行动不便、有重物的住户可以打服务热线，我们来帮忙')]
  },
  festival: {
    name: '节日', class: 'ordinary', title: `${blank}节温馨提示`, pushed: false,
    text: [paragraph(`${blank}节到了，服务中心全体员工祝您和家人节日快乐。`), heading('节日安排'), item('服务热线照常接听'), item(`服务中心前台开放时间：${blank}`), heading('出门之前'), item('关好水、电、燃气和门窗'), item('钥匙可以交服务中心托管')]
  }
}

/** Whether something is still left open: nothing is sent with a blank in it. */
export const hasBlank = ({ title, text }: { title: string, text: readonly TextBlock[] }): boolean => [title, ...text.map(each => each.text)].some(each => each.includes(blank))
