import { useRouter } from '@tarojs/taro'
import { acknowledgement } from '@domain/acknowledgement/contract'
import { connect, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Editor } from './Editor'

const api = connect(acknowledgement)

function Existing ({ edition }: { edition: string }) {
  const call = useCall(() => api.edition({ edition }), [edition])
  return <PageContent skeleton='detail' state={{ ...call, error: troubleWords(call.error) }}>{call.data && <Editor found={call.data} />}</PageContent>
}

/** 编写手册: a draft, and its publishing. */
export default function EditionPage () {
  const { edition } = useRouter().params
  return <StaffPage title={words.write} by='keepHandbook'>{() => edition ? <Existing edition={edition} /> : <Editor />}</StaffPage>
}
