import { exportKinds, imports, sheetFormats, type ExportKind, type SheetFormat } from '@domain/imports/contract'
import { kindTables } from '@domain/imports/kinds'
import { may } from '@domain/people/capability'
import { useState } from 'react'
import { Button, connect, Field, Notice, openDocument, Options, say, Segments, TextArea, useAct } from '../../kit'
import { fieldOf, troubleWords } from '../../matter'
import type { Worker } from '../../desk/StaffPage'
import { words } from '../words'

const api = connect(imports)
const kinds = exportKinds.map(key => ({ key, label: kindTables[key].title, note: kindTables[key].hint }))
const formatWords: Record<SheetFormat, string> = { xlsx: words.excel, csv: words.csv }
const formats = sheetFormats.map(key => ({ key, label: formatWords[key] }))
const ways = [{ key: 'masked', label: words.masked }, { key: 'plain', label: words.plain }] as const

/** What, in which form, and whether with numbers; the reason for those is asked for and kept. */
export function Take ({ me }: { me: Worker }) {
  const [kind, setKind] = useState<ExportKind>('register')
  const [format, setFormat] = useState<SheetFormat>('xlsx')
  const [numbers, setNumbers] = useState<'masked' | 'plain'>('masked')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const plain = kind === 'register' && numbers === 'plain'
  const take = useAct(async (key: string, _input: undefined) => {
    const link = await api.exportRows({ key, kind, format, numbers: plain ? 'plain' : 'masked', ...(plain && { reason: reason.trim() }) })
    await openDocument(link.url, link.name)
    return link
  })
  const missing = plain && reason.trim().length < 2
  const error = troubleWords(take.error)
  const go = async () => {
    setTried(true)
    if (missing) return
    const link = await take.run(undefined)
    if (link) say(words.taken(link.rows))
  }
  return <>
    <Field label={words.what}><Options label={words.what} items={kinds} value={kind} onPick={setKind} /></Field>
    <Field label={words.format}><Segments items={formats} active={format} onPick={setFormat} /></Field>
    {kind === 'register' && may(me.who, 'revealNumbers') && <Field label={words.numbers}><Segments items={ways} active={numbers} onPick={setNumbers} /></Field>}
    {plain && <>
      <Notice tone='amber' icon='lock'>{words.plainNote}</Notice>
      <TextArea label={words.reason} hint={words.reasonHint} value={reason} onChange={setReason} placeholder={words.reasonPlaceholder} maxLength={200} error={tried && missing ? words.reasonRequired : fieldOf(take.error) === 'reason' ? error : undefined} />
    </>}
    {error !== undefined && fieldOf(take.error) !== 'reason' && <Notice tone='cinnabar' icon='alert'>{error}</Notice>}
    <Button busy={take.busy} onTap={go}>{words.takeNow}</Button>
    <Notice>{words.takeNote}</Notice>
  </>
}
