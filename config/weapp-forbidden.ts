/** What the scripts of a built mini-program must not contain, and what to do instead. Libraries are scanned as well. */
import { declared } from '@domain/privacy/declared'
import { privateApis } from './weapp-privacy'

export interface Forbidden { what: string; pattern: RegExp; instead: string }

const call = (name: string) => new RegExp(`\\.${name}\\s*\\(`)

/** Interfaces that WeChat has emptied or no longer maintains. */
const withdrawn = ['getUserInfo', 'getUserProfile', 'startRecord', 'stopRecord', 'playVoice']

const undeclared = privateApis.filter(({ api }) => !declared.some(each => each.api === api))

export const forbidden: Forbidden[] = [
  ...undeclared.map(({ api: what, pattern }) => ({ what, pattern, instead: 'declare it in domain/privacy/declared.ts first' })),
  ...withdrawn.map(what => ({ what, pattern: call(what), instead: 'WeChat has withdrawn it' })),
  { what: 'wx.cloud.database', pattern: /\.cloud\.database\s*\(/, instead: 'the database is closed to clients; call a function' },
  { what: 'eval', pattern: /(?<![\w.$])eval\s*\(/, instead: 'WeChat runs no text as code' },
  { what: 'new Function', pattern: /new Function\((?!"return this"|'return this')/, instead: 'WeChat runs no text as code' },
  { what: 'an address of this machine', pattern: /https?:\/\/(?:127\.0\.0\.1|localhost)/, instead: 'only configuration may point to the local cloud' },
  { what: 'the session of the simulator', pattern: /["']x-session["']/, instead: 'that is how H5 speaks; it must not reach the mini-program' },
  { what: 'plain http', pattern: /["']http:\/\/(?!www\.w3\.org|usr|tmp)[\w.-]+/, instead: 'WeChat talks over https only' }
]
