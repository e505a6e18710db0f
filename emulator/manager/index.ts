import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { AnswerLost } from '../control/faults'
import type { Core } from '../core'
import { CloudError } from '../errors'
import type { Route } from '../types'
import { answerJson, readObject } from '../wire/http'
import type { ManagerAction } from './action'
import { asManagerError, invalidAction, ManagerError } from './manager-error'
import { batchCreateTrigger } from './scf.BatchCreateTrigger'
import { createFunction } from './scf.CreateFunction'
import { deleteFunction } from './scf.DeleteFunction'
import { deleteTrigger } from './scf.DeleteTrigger'
import { getFunction } from './scf.GetFunction'
import { getTempCosInfo } from './scf.GetTempCosInfo'
import { updateFunctionCode } from './scf.UpdateFunctionCode'
import { updateFunctionConfiguration } from './scf.UpdateFunctionConfiguration'
import { createGatewayApi } from './tcb.CreateCloudBaseGWAPI'
import { createTable } from './tcb.CreateTable'
import { deleteGatewayApi } from './tcb.DeleteCloudBaseGWAPI'
import { describeGatewayApi } from './tcb.DescribeCloudBaseGWAPI'
import { describeDatabaseAcl } from './tcb.DescribeDatabaseACL'
import { describeEnvInfo } from './tcb.DescribeEnvInfo'
import { describeStorageSafeRule } from './tcb.DescribeStorageSafeRule'
import { describeTable } from './tcb.DescribeTable'
import { listFunctions } from './tcb.ListFunctions'
import { listTables } from './tcb.ListTables'
import { modifyDatabaseAcl } from './tcb.ModifyDatabaseACL'
import { modifyStorageSafeRule } from './tcb.ModifyStorageSafeRule'
import { updateTable } from './tcb.UpdateTable'

/** The two services there are, by the versions manager-node sends; the address tells them apart in production only. */
const services: Record<string, { name: string; actions: Record<string, ManagerAction> }> = {
  '2018-04-16': {
    name: 'scf',
    actions: {
      BatchCreateTrigger: batchCreateTrigger,
      CreateFunction: createFunction,
      DeleteFunction: deleteFunction,
      DeleteTrigger: deleteTrigger,
      GetFunction: getFunction,
      GetTempCosInfo: getTempCosInfo,
      UpdateFunctionCode: updateFunctionCode,
      UpdateFunctionConfiguration: updateFunctionConfiguration,
    },
  },
  '2018-06-08': {
    name: 'tcb',
    actions: {
      CreateCloudBaseGWAPI: createGatewayApi,
      CreateTable: createTable,
      DeleteCloudBaseGWAPI: deleteGatewayApi,
      DescribeCloudBaseGWAPI: describeGatewayApi,
      DescribeDatabaseACL: describeDatabaseAcl,
      DescribeEnvInfo: describeEnvInfo,
      DescribeStorageSafeRule: describeStorageSafeRule,
      DescribeTable: describeTable,
      ListFunctions: listFunctions,
      ListTables: listTables,
      ModifyDatabaseACL: modifyDatabaseAcl,
      ModifyStorageSafeRule: modifyStorageSafeRule,
      UpdateTable: updateTable,
    },
  },
}

/** @throws InvalidAction with the name, for every other action */
function actionNamed(action: string, version: string): ManagerAction {
  const service = services[version]
  const found = service && Object.hasOwn(service.actions, action) ? service.actions[action] : undefined
  if (!found) throw invalidAction(action, service?.name ?? 'unknown', version)
  return found
}

/** The environment's name goes by three names. */
function checkEnvironment(body: Record<string, unknown>, envId: string): void {
  const other = [body.EnvId, body.Namespace, body.ServiceId].find((name) => name !== undefined && name !== envId)
  if (other !== undefined) throw new ManagerError('ResourceNotFound', `There is no environment ${JSON.stringify(other)}; here is ${envId}.`)
}

async function perform(request: IncomingMessage, cloud: Core): Promise<object> {
  const action = String(request.headers['x-tc-action'])
  const work = actionNamed(action, String(request.headers['x-tc-version']))
  const body = await readObject(request)
  checkEnvironment(body, cloud.envId)
  return cloud.faults.apply({ action }, async () => work({ body, cloud }))
}

function told(error: unknown): ManagerError {
  if (error instanceof ManagerError) return error
  if (error instanceof CloudError) return asManagerError(error)
  if (error instanceof SyntaxError) return new ManagerError('InvalidParameter', 'the request body is not JSON')
  console.error(error)
  return new ManagerError('InternalError', `the local cloud failed: ${String(error)}`)
}

/** `POST /` with `X-TC-Action`: what `@cloudbase/manager-node` says. Errors are answers with HTTP 200, too. Signatures are not checked. */
export const managerRoute =
  (cloud: Core): Route =>
  async (request, response, { pathname }) => {
    if (request.method !== 'POST' || pathname !== '/' || request.headers['x-tc-action'] === undefined) return false
    const RequestId = randomUUID()
    try {
      answerJson(response, { Response: { ...(await perform(request, cloud)), RequestId } })
    } catch (error) {
      if (error instanceof AnswerLost) request.socket.destroy()
      else {
        const { code, message } = told(error)
        answerJson(response, { Response: { Error: { Code: code, Message: message }, RequestId } })
      }
    }
    return true
  }
