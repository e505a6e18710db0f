/** What no interface of CloudBase reaches: a checklist for WeChat's console with the exact values of the description. */
import { templateNames, templates, templateSetting, workTemplateNames, workTemplateSetting, type TemplateName } from '@domain/inbox/templates'
import { declared } from '@domain/privacy/declared'
import type { Description } from './described'

/** `progress` and its fellows, as the console asks for them. */
function template (name: TemplateName): string {
  const { title, keywords, for: reader } = templates[name]
  const words = Object.entries(keywords).map(([key, { label }]) => `${label} {{${key}.DATA}}`).join(' · ')
  const settings = [templateSetting(name), ...workTemplateNames.includes(name) ? [workTemplateSetting(name)] : []]
  return `${title} (for ${reader}; its id goes into ${settings.join(' and ')}): ${words}`
}

/** Where an environment keeps stored files, as `DescribeEnvInfo` says. */
export interface Bucket { Bucket: string, Region: string, CdnDomain: string }

/** Which of the two uploads go to is the service's to say; the first refused upload names it. */
const uploadDomains = ({ Bucket: name, Region }: Bucket) => `https://cos.${Region}.myqcloud.com https://${name}.cos.${Region}.myqcloud.com`

/** @returns lines, to be printed below a plan */
export function byHand ({ functions }: Pick<Description, 'functions'>, bucket: Bucket): string[] {
  const entries = Object.entries(functions)
  const openapi = entries.filter(([, { openapi = [] }]) => openapi.length > 0)
  const messages = entries.flatMap(([name, { messages: events = [] }]) => events.map(event => `${event} → function ${name}`))
  return [
    'by hand, in mp.weixin.qq.com (docs/operations.md says where):',
    '  订阅消息, message templates; for staff the same ones as 用工关系消息:',
    ...templateNames.map(name => `    ${template(name)}`),
    '  云调用, openapi permissions: upload these functions once from 微信开发者工具, config.json has them:',
    ...openapi.map(([name, { openapi: list = [] }]) => `    ${name}: ${list.join(', ')}`),
    `  消息推送, events to a cloud function${messages.length > 0 ? ':' : ': none are described'}`,
    ...messages.map(line => `    ${line}`),
    '  服务器域名 (request: none, functions are called by wx.cloud):',
    `    uploadFile: ${uploadDomains(bucket)}`,
    `    downloadFile: https://${bucket.CdnDomain}`,
    `  用户隐私保护指引: ${declared.map(({ data, api }) => `${data} (${api})`).join(', ')}`
  ]
}
