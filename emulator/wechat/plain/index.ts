/** WeChat's and enterprise WeChat's plain HTTP interfaces, under `/wechat` instead of their hosts. */
import type { IncomingMessage } from 'node:http'
import type { Route } from '../../types'
import { call } from '../call'
import { readJson, routes } from '../http'
import type { Api } from '../openapi/api'
import type { World } from '../world'
import { employeeMessageSend } from './employee-message-send'
import { robotSend } from './robot-send'
import { stableToken, token } from './tokens'
import { withToken } from './with-token'

const table: Record<string, Api> = {
  'GET /wechat/cgi-bin/token': token,
  'POST /wechat/cgi-bin/token': token,
  'POST /wechat/cgi-bin/stable_token': stableToken,
  'POST /wechat/cgi-bin/message/wxopen/employeerelationmsg/send': withToken(employeeMessageSend),
  'POST /wechat/cgi-bin/webhook/send': robotSend
}

/** The routes under `/wechat/`; one that is not in the table is answered with 404 by whoever comes next. */
export function plainRoutes (world: World): Route {
  return routes(Object.fromEntries(Object.entries(table).map(([key, api]) => [key,
    async (request: IncomingMessage, url: URL) =>
      call(api, { ...await readJson(request), ...Object.fromEntries(url.searchParams) }, world)])))
}
