import type { MatterView } from '@domain/matter/view'

/** A headline fits on two lines. */
const most = 32

/** The first line of what was said, as a headline. */
export function titleOf ({ text }: Pick<MatterView, 'text'>): string {
  const line = [...(text.split('\n')[0] ?? '')]
  return line.length > most ? `${line.slice(0, most).join('')}…` : line.join('')
}

/** Whether the headline leaves something out. */
export const isCut = (view: Pick<MatterView, 'text'>) => titleOf(view) !== view.text
