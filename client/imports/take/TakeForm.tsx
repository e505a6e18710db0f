import { sheetFormats, type SheetFormat, type SheetLink } from '@domain/imports/contract'
import { may } from '@domain/people/capability'
import { useState } from 'react'
import { Button, Field, Notice, openDocument, say, Segments, TextArea, useAct } from '../../kit'
import { fieldOf, troubleWords } from '../../matter'
import type { Worker } from '../../desk/StaffPage'
import { words } from '../words'

const formatWords: Record<SheetFormat, string> = { xlsx: words.excel, csv: words.csv }
const formats = sheetFormats.map(key => ({ key, label: formatWords[key] }))
const ways = [{ key: 'masked', label: words.masked }, { key: 'plain', label: words.plain }] as const

export interface Taking { format: SheetFormat, numbers: 'masked' | 'plain', reason?: string }

interface TakeFormProps {
  me: Worker
  /** Whether there are numbers of people in it. */
  personal: boolean
  take: (key: string, taking: Taking) => Promise<SheetLink>
}

/** In which form, and whether with numbers; the reason for those is asked for and kept. What was made is opened. */
export function TakeForm ({ me, personal, take }: TakeFormProps) {
  const [format, setFormat] = useState<SheetFormat>('xlsx')
  const [numbers, setNumbers] = useState<'masked' | 'plain'>('masked')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const plain = personal && numbers === 'plain'
  const act = useAct(async (key: string, _input: undefined) => {
    const link = await take(key, { format, numbers: plain ? 'plain' : 'masked', ...(plain && { reason: reason.trim() }) })
    await openDocument(link.url, link.name)
    return link
  })
  const missing = plain && reason.trim().length < 2
  const error = troubleWords(act.error)
  const go = async () => {
    setTried(true)
    if (missing) return
    const link = await act.run(undefined)
    if (link) say(words.taken(link.rows))
  }
  return <>
    <Field label={words.format}><Segments items={formats} active={format} onPick={setFormat} /></Field>
    {personal && may(me.who, 'revealNumbers') && <Field label={words.numbers}><Segments items={ways} active={numbers} onPick={setNumbers} /></Field>}
    {plain && <>
      <Notice tone='amber' icon='lock'>{words.plainNote}</Notice>
      <TextArea label={words.reason} hint={words.reasonHint} value={reason} onChange={setReason} placeholder={words.reasonPlaceholder} maxLength={200} error={tried && missing ? words.reasonRequired : fieldOf(act.error) === 'reason' ? error : undefined} />
    </>}
    {error !== undefined && fieldOf(act.error) !== 'reason' && <Notice tone='cinnabar' icon='alert'>{error}</Notice>}
    <Button busy={act.busy} onTap={go}>{words.takeNow}</Button>
    <Notice>{words.takeNote}</Notice>
  </>
}
