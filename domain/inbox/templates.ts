/**
 * WeChat message templates as we apply for them in the console: keyword names carry WeChat's type.
 * The ids are configuration: variables of a function's environment.
 */
export const templateNames = ['progress', 'bill', 'announcement', 'task', 'alarm'] as const
export type TemplateName = typeof templateNames[number]

/** Variables that hold a template's id as a subscription message and, for staff, as an employee message (用工关系消息). */
export const templateSetting = (name: TemplateName) => `TEMPLATE_${name.toUpperCase()}`
export const workTemplateSetting = (name: TemplateName) => `TEMPLATE_WORK_${name.toUpperCase()}`

export interface Template { title: string, for: 'resident' | 'staff', unphoned?: true, keywords: Record<string, { type: string, label: string }> }

export const templates: Record<TemplateName, Template> = {
  progress: {
    title: '工单进度提醒', for: 'resident',
    keywords: { thing1: { type: 'thing', label: '事项' }, character_string2: { type: 'character_string', label: '编号' }, phrase3: { type: 'phrase', label: '状态' }, name4: { type: 'name', label: '负责人' }, time5: { type: 'time', label: '时间' } }
  },
  bill: {
    title: '缴费提醒', for: 'resident', unphoned: true,
    keywords: { thing1: { type: 'thing', label: '缴费项目' }, amount2: { type: 'amount', label: '待缴金额' }, time3: { type: 'time', label: '缴费期限' }, thing4: { type: 'thing', label: '说明' } }
  },
  announcement: {
    title: '社区公告通知', for: 'resident', unphoned: true,
    keywords: { thing1: { type: 'thing', label: '标题' }, thing2: { type: 'thing', label: '内容' }, time3: { type: 'time', label: '发布时间' } }
  },
  task: {
    title: '新任务提醒', for: 'staff',
    keywords: { thing1: { type: 'thing', label: '事项' }, thing2: { type: 'thing', label: '地点' }, time3: { type: 'time', label: '时限' }, phrase4: { type: 'phrase', label: '状态' } }
  },
  alarm: {
    title: '超时提醒', for: 'staff',
    keywords: { thing1: { type: 'thing', label: '事项' }, character_string2: { type: 'character_string', label: '编号' }, time3: { type: 'time', label: '时限' }, thing4: { type: 'thing', label: '说明' } }
  }
}

export const workTemplateNames = templateNames.filter(name => templates[name].for === 'staff')
