import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button, Page, TextField } from '../../kit'
import { useMe } from '../../session/use-me'
import { acceptingWords as words } from '../words'
import { Offer } from './Offer'

function Enter ({ onToken }: { onToken: (token: string) => void }) {
  const [text, setText] = useState('')
  const token = text.trim()
  return <>
    <TextField label={words.enter} hint={words.codeHint} value={text} onChange={setText} maxLength={60} />
    <Button disabled={token === ''} onTap={() => onToken(token)}>{words.look}</Button>
  </>
}

/** 工作邀请: for whoever scanned a manager's code, on any register or none. */
export default function Accept () {
  const { scene } = useRouter().params
  const { look } = useMe()
  const [token, setToken] = useState(scene && decodeURIComponent(scene))
  return <Page title={words.title}>
    {token ? <Offer key={token} token={token} look={look} onOther={() => setToken(undefined)} /> : <Enter onToken={setToken} />}
  </Page>
}
