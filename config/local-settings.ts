/**
 * What the environment of functions holds in the local cloud, for every setting that `cloudfunctions/description.ts`
 * names. None of it is a secret: it opens nothing but the data folder of this machine.
 */
import { templateNames, templateSetting, workTemplateNames, workTemplateSetting, type TemplateName } from '@domain/inbox/templates'

export const localAppid = 'wx0000000000000001'

export const localTemplateId = (name: TemplateName) => `tmpl-${name}`
export const localWorkTemplateId = (name: TemplateName) => `work-${name}`

/**
 * `{origin}` stands for the address the local cloud is started at, `{merchant:direct URL}` for the credentials of its merchant, as JSON, whose
 * notices go to that address.
 */
export const localSettings: Record<string, string> = {
  YIZHAN_SECRET: 'local-secret-of-the-simulator-only',
  YIZHAN_KEYS: 'k1:local-sealing-secret-of-the-simulator-only',
  YIZHAN_SEAL_PASSPHRASE: 'local-passphrase-of-no-certificate',
  WECHAT_BASE: '{origin}/wechat',
  WECHAT_APPID: localAppid,
  WECHAT_SECRET: 'local-app-secret',
  ROBOT_BASE: '{origin}/wechat',
  YIZHAN_PAY: '{merchant:direct {origin}/http/pay/notify}',
  ...Object.fromEntries(templateNames.map(name => [templateSetting(name), localTemplateId(name)])),
  ...Object.fromEntries(workTemplateNames.map(name => [workTemplateSetting(name), localWorkTemplateId(name)]))
}
