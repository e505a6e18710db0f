import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { acknowledgement } from '@domain/acknowledgement/contract'
import type { Checked } from '@domain/acknowledgement/view'
import { wayWords } from '@domain/acknowledgement/words'
import { sha256Of } from '@domain/kit/sha256'
import { useState } from 'react'
import { Button, Card, connect, Notice, Page, pickDocument, readFile, Row, scanCode, canScan, serverNow, TextField, useAct } from '../../kit'
import { timeWords, troubleWords } from '../../matter'
import { words } from '../words'
import '../acknowledgement.scss'

const api = connect(acknowledgement)

type Asked = { code: string } | { hash: string }

const factsOf = ({ number, estate, edition, place, at, way, hash }: Checked): [string, string | undefined][] => [
  [words.number, number], [words.estate, estate], [words.edition, edition], [words.place, place], [words.at, at === undefined ? undefined : timeWords(at, serverNow())], [words.way, way && wayWords[way]], [words.hash, hash]
]

function Answer ({ checked, byFile }: { checked: Checked, byFile: boolean }) {
  if (!checked.genuine) return <Notice tone='cinnabar' icon='alert'>{words.altered}</Notice>
  return <>
    <Notice tone='jade' icon='done'>{byFile ? words.genuine : words.codeGenuine}</Notice>
    {checked.corrected && <Notice tone='amber' icon='info'>{words.corrected}</Notice>}
    <Card>{factsOf(checked).map(([name, text]) => text !== undefined && <Row key={name} title={name} note={<View className='ack-hash'>{text}</View>} />)}</Card>
  </>
}

/** 验真伪: for anybody who holds a copy. The file itself stays on the phone. */
export default function Check () {
  const { code: scanned = '' } = useRouter().params
  const [code, setCode] = useState(decodeURIComponent(scanned))
  const [found, setFound] = useState<{ checked: Checked, byFile: boolean }>()
  const act = useAct(async (_key, asked: Asked) => 'hash' in asked ? api.checkFile(asked) : api.check(asked))
  const ask = async (asked: Asked) => {
    setFound(undefined)
    const checked = await act.run(asked)
    if (checked) setFound({ checked, byFile: 'hash' in asked })
  }
  const scan = async () => {
    const text = await scanCode()
    if (text === undefined) return
    setCode(text)
    await ask({ code: text })
  }
  const file = async () => {
    const picked = await pickDocument(['pdf'])
    if (picked) await ask({ hash: sha256Of(await readFile(picked.path)) })
  }
  return <Page title={words.check}>
    <View className='ack-quiet'>{words.checkHint}</View>
    {canScan && <Button icon='scan' onTap={scan}>{words.scan}</Button>}
    <TextField label={words.code} value={code} onChange={setCode} maxLength={220} trail={<Button kind='soft' small disabled={code.trim().length < 10} onTap={() => ask({ code: code.trim() })}>{words.checkCode}</Button>} />
    <Button kind='ghost' icon='file' busy={act.busy} onTap={file}>{words.file}</Button>
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
    {found && <Answer {...found} />}
  </Page>
}
