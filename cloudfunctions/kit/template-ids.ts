/** The ids WeChat gave our templates, from the environment. Messages to employees have templates, and ids, of their own. */
import { templates, templateSetting, workTemplateSetting, type TemplateName } from '@domain/inbox/templates'
import { setting } from './cloud'

export const templateId = (name: TemplateName) => setting(templateSetting(name))

/** @returns undefined where nobody is sent this as an employee */
export const workTemplateId = (name: TemplateName) => templates[name].for === 'staff' ? setting(workTemplateSetting(name)) : undefined
