import { templateNames, templates, workTemplateNames, type TemplateName } from '@domain/inbox/templates'
import { permissions } from '../cloudfunctions/description'
import { collections } from '../cloudfunctions/indexes'
import type { Manifest } from '../emulator/types'
import type { Deployed } from './function-list'
import { localAppid, localSettings, localTemplateId, localWorkTemplateId } from './local-settings'

function environmentOf (name: string, settings: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(settings.map(setting => {
    const value = localSettings[setting]
    if (value === undefined) throw new Error(`config/local-settings.ts has no ${setting}, which the function ${name} needs`)
    return [setting, value]
  }))
}

/** Keyword names with what WeChat's console shows beside them. */
const shown = (name: TemplateName) => {
  const { title, keywords } = templates[name]
  return { title, keywords: Object.fromEntries(Object.entries(keywords).map(([keyword, { label }]) => [keyword, label])) }
}

const templatesOf = (): Manifest['templates'] => Object.fromEntries([
  ...templateNames.map(name => [localTemplateId(name), shown(name)] as const),
  ...workTemplateNames.map(name => [localWorkTemplateId(name), shown(name)] as const)
])

/** @throws Error naming a setting without a local value */
export const manifestOf = (functions: readonly Deployed[]): Manifest => ({
  appid: localAppid,
  collections: Object.fromEntries(Object.entries(collections).map(([name, indexes]) => [name, { indexes, permission: permissions.collections }])),
  functions: Object.fromEntries(functions.map(({ name, entry: _entry, prints: _prints, settings = [], optional = [], ...description }) =>
    [name, { ...description, environment: environmentOf(name, [...settings, ...optional]) }])),
  templates: templatesOf(),
  storage: permissions.storage
})
