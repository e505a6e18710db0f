import { skipReasons, type RunView } from '@domain/billing/run'
import { skipWords } from '@domain/billing/words'
import { yuan } from '@domain/kit/yuan'
import { Card, Figures, Section } from '../../kit'
import { words } from '../runs/words'
import { changeWords } from './change'

export const sumOf = ({ totals }: RunView) => totals.reduce((sum, { count, fen }) => ({ count: sum.count + count, fen: sum.fen + fen }), { count: 0, fen: 0 })

/** By fee what it comes to and what changed; whom it leaves out, and why. */
export function Totals ({ run }: { run: RunView }) {
  const { count, fen } = sumOf(run), skipped = skipReasons.filter(each => run.skipped[each])
  return <>
    <Section title={words.result}><Card><Figures lines={[
      ...run.totals.map(each => ({ text: each.name, note: `${words.countOf(each.count)} · ${changeWords(each)}`, figure: `¥${yuan(each.fen)}` })),
      { text: words.total, note: words.countOf(count), figure: `¥${yuan(fen)}`, strong: true }
    ]} /></Card></Section>
    {skipped.length > 0 && <Section title={words.skipped}><Card><Figures lines={skipped.map(each => ({ text: skipWords[each], figure: words.countOf(run.skipped[each]!) }))} /></Card></Section>}
  </>
}
