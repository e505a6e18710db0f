import type { Manifest } from '../../types'
import type { ShownRow } from '../snapshot'

/** A message as people read it: the template's word for each value. */
export function linesOf ({ templateId, data }: ShownRow, templates: Manifest['templates']): { label: string; value: string }[] {
  const keywords = templateId === undefined ? {} : templates[templateId]?.keywords ?? {}
  return Object.entries(data ?? {}).map(([keyword, given]) => ({ label: keywords[keyword] ?? keyword, value: given?.value ?? '' }))
}
