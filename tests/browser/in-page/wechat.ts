import type { Answers, Choice } from '../../phone'

type Arguments = Record<string, unknown>
type Sheet = (args: Arguments, answers: Answers) => Promise<object>

const session = () => window.phoneSession

async function tell (path: string, body: object): Promise<object> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-session': session() },
    body: JSON.stringify(body)
  })
  if (!response.ok) throw new Error(`POST ${path} answered ${response.status}: ${await response.text()}`)
  return await response.json() as object
}

const each = (ids: unknown, consent: Answers['consent']): Record<string, Choice> =>
  Object.fromEntries((Array.isArray(ids) ? ids : []).map((id: unknown) => [String(id), typeof consent === 'string' ? consent : consent[String(id)] ?? 'reject']))

const sheets: Record<string, Sheet> = {
  requestSubscribeMessage: ({ tmplIds }, { consent }) => tell('/wx/consent', { tmplIds, answers: each(tmplIds, consent) }),
  bindEmployeeRelation: ({ tmplIds }, { employee }) => tell('/wx/bind-employee', { tmplIds, answer: employee }),
  getPhoneNumber (_, { phoneNumber }) {
    if (phoneNumber === false) throw new Error('user deny')
    return tell('/wx/phone-code', { phoneNumber })
  },
  makePhoneCall ({ phoneNumber }, { call }) {
    if (!call) throw new Error('cancel')
    return tell('/wx/call-log', { phoneNumber })
  },
  async requestPayment ({ timeStamp, nonceStr, package: prepay, signType, paySign }, { payment }) {
    const answer = await tell('/wx/pay', { timeStamp, nonceStr, package: prepay, signType, paySign, choice: payment })
    const [, refusal] = /:fail (.*)/.exec((answer as { errMsg?: string }).errMsg ?? '') ?? []
    if (refusal !== undefined) throw new Error(refusal)
    return answer
  }
}

const answers: Answers = { consent: 'accept', employee: 'accept', phoneNumber: '', call: true, payment: 'pay' }

/** Sets how the person answers from now on. */
export const setAnswers = (changed: Partial<Answers>) => { Object.assign(answers, changed) }

/**
 * What one of WeChat's sheets gives a page when this person answers it. The local cloud is told, as the simulator would.
 * @throws Error with the words that follow `api:fail`
 */
export async function askPerson (api: string, args: Arguments): Promise<object> {
  const sheet = sheets[api]
  if (!sheet) throw new Error(`${api} is no sheet that tests/browser/in-page/wechat.ts knows`)
  return sheet(args, answers)
}

interface Question { yizhan: 'wechat'; id: unknown; api: string; args?: Arguments }

/** In H5 the simulator's page stands around the mini-program's and plays WeChat; here this stands in for it. */
export function standInForSimulator () {
  const answer = async ({ id, api, args }: Question) => {
    const reply = api === 'handshake'
      ? { result: {} }
      : await askPerson(api, args ?? {}).then(result => ({ result }), (error: unknown) => ({ errMsg: `${api}:fail ${error instanceof Error ? error.message : String(error)}` }))
    window.postMessage({ yizhan: 'wechat-reply', id, ...reply }, '*')
  }
  Object.defineProperty(window, 'parent', { value: { postMessage: (question: Question) => { void answer(question) } } })
}
