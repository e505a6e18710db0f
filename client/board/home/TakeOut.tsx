import { board } from '@domain/board/contract'
import type { Span } from '@domain/board/spans'
import { Button, connect, Notice, openDocument, useAct } from '../../kit'
import { troubleWords } from '../../matter'
import { words } from '../words'

const api = connect(board)

/** The board as a workbook, opened where the phone opens such. */
export function TakeOut ({ span }: { span: Span }) {
  const act = useAct(async (key, _none: undefined) => {
    const { url, name } = await api.export({ key, span })
    return openDocument(url, name)
  })
  return <>
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
    <Button kind='ghost' busy={act.busy} onTap={() => act.run(undefined)}>{words.export}</Button>
  </>
}
