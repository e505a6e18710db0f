import { View } from '@tarojs/components'
import { billing } from '@domain/billing/contract'
import type { RunView } from '@domain/billing/run'
import { periodWords } from '@domain/billing/words'
import { yuan } from '@domain/kit/yuan'
import { ask, Button, connect, Notice, useAct } from '../../kit'
import { troubleWords } from '../../matter'
import { words } from '../runs/words'
import { sumOf, Totals } from './Totals'

const api = connect(billing)

/** What it would come to; let go, or given up. */
export function Previewed ({ run, may, onRun }: { run: RunView, may: boolean, onRun: (run: RunView) => void }) {
  const { id, period } = run, { count, fen } = sumOf(run)
  const act = useAct((_key, method: 'issue' | 'discard') => api[method]({ id }))
  const move = async (method: 'issue' | 'discard') => {
    const next = await act.run(method)
    if (next) onRun(next)
  }
  const issue = async () => {
    if (await ask({ title: words.issueSure(periodWords(period)), text: words.issueText(count, yuan(fen)), yes: words.yes })) await move('issue')
  }
  return <>
    <Totals run={run} />
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
    {may && <View className='finance-buttons'>
      <Button kind='ghost' onTap={() => move('discard')}>{words.discard}</Button>
      <Button busy={act.busy} disabled={count === 0} onTap={issue}>{words.issue(yuan(fen))}</Button>
    </View>}
  </>
}
