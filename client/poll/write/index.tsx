import { useRouter } from '@tarojs/taro'
import { poll } from '@domain/poll/contract'
import { StaffPage } from '../../desk/StaffPage'
import { connect, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { words } from '../words'
import { WriteForm } from './WriteForm'

const api = connect(poll)

/** 发起投票: a new one, this year's survey, or a draft to go on with. */
export default function WritePollPage () {
  const { id, survey } = useRouter().params
  const call = useCall(async () => id === undefined ? { draft: undefined } : { draft: await api.draft({ id }) }, [id])
  return <StaffPage title={survey === undefined ? words.write : words.writeSurvey} by='keepPolls'>{me => <PageContent skeleton='detail' state={{ ...call, error: troubleWords(call.error) }}>
    {call.data && <WriteForm me={me} draft={call.data.draft} isSurvey={survey !== undefined} />}
  </PageContent>}</StaffPage>
}
