import { useRouter } from '@tarojs/taro'
import { job } from '@domain/job/contract'
import { connect, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { JobPage } from '../JobPage'
import { words } from '../words'
import { QuoteForm } from './QuoteForm'

const api = connect(job)

function Form ({ id, isChange }: { id: string, isChange: boolean }) {
  const call = useCall(() => api.get({ id }), [id])
  return <PageContent skeleton='detail' state={{ ...call, error: call.data ? undefined : troubleWords(call.error) }}>
    {call.data && <QuoteForm id={id} isChange={isChange} before={call.data.change ?? call.data.quote} />}
  </PageContent>
}

/** 填报价: the items, when, how long, until when it holds. */
export default function QuotePage () {
  const { id = '', change } = useRouter().params, isChange = change !== undefined
  return <JobPage title={isChange ? words.changeQuote : words.newQuote} skeleton='detail'><Form id={id} isChange={isChange} /></JobPage>
}
