import { refusal } from './cloud'
import { answering, described, type ManagedCloud, startManagedCloud } from './manager'

let cloud: ManagedCloud
beforeAll(async () => {
  cloud = await startManagedCloud()
  await create('greeting', '"good morning"')
})
afterAll(() => cloud.end())

const functions = () => cloud.manager.functions
const create = (name: string, expression: string, more: object = {}) =>
  functions().createFunction({ func: described(name, more), base64Code: answering(expression) })

describe('encoding', () => {
  test('a function is described as it was asked for', async () => {
    await create('detail', '1', { timeout: 60, memorySize: 512, description: 'code abc', envVariables: { A: '1', B: '二' }, triggers: [{ name: 'tick', type: 'timer', config: '0 0 3 * * * *' }] })
    expect(await functions().getFunctionDetail('detail')).toMatchObject({
      FunctionName: 'detail',
      Status: 'Active',
      Runtime: 'Nodejs20.19',
      Timeout: 60,
      MemorySize: 512,
      Description: 'code abc',
      Environment: { Variables: [{ Key: 'A', Value: '1' }, { Key: 'B', Value: '二' }] },
      Triggers: [{ TriggerName: 'tick', Type: 'timer', TriggerDesc: '{"cron":"0 0 3 * * * *"}' }],
    })
    const names = (await functions().listFunctions(1, 1)).map(({ FunctionName }) => FunctionName)
    expect(names).toEqual(['detail'])
  })
})

describe('validation', () => {
  const created = (name: string, more: object = {}) => () => functions().createFunction({ func: described(name, more), base64Code: answering('1') })
  const timer = (config: string) => () => functions().createFunctionTriggers('greeting', [{ name: 'bad', type: 'timer', config }])
  test.each<[string, () => Promise<unknown>, string]>([
    ['a function that is there', created('greeting'), 'ResourceInUse.Function'],
    ['a name that climbs', created('../outside'), 'InvalidParameter'],
    ['no time at all', created('timeless', { timeout: 0 }), 'InvalidParameter'],
    ['too much time', created('endless', { timeout: 901 }), 'InvalidParameter'],
    ['variables over 4 KB', created('wordy', { envVariables: { A: 'x'.repeat(4096) } }), 'InvalidParameter'],
    ['another language', created('snake', { runtime: 'Python3.10' }), 'UnsupportedOperation'],
    ['packages to be installed', created('lazy', { installDependency: true }), 'UnsupportedOperation'],
    ['another handler', created('handler', { handler: 'app.run' }), 'UnsupportedOperation'],
    ['layers', created('layered', { layers: [{ name: 'a', version: 1 }] }), 'UnsupportedOperation'],
    ['code for nobody', () => functions().updateFunctionCode({ func: described('nobody'), base64Code: answering('1') }), 'ResourceNotFound.Function'],
    ['settings for nobody', () => functions().updateFunctionConfig(described('nobody')), 'ResourceNotFound.Function'],
    ['a timer for nobody', () => functions().createFunctionTriggers('nobody', [{ name: 'tick', type: 'timer', config: '0 0 3 * * * *' }]), 'ResourceNotFound.Function'],
    ['a cron of five fields', timer('*/5 * * * *'), 'InvalidParameter'],
    ['a cron that is none', timer('a b c d e f g'), 'InvalidParameter'],
  ])('%s', async (_what, ask, code) => {
    const before = await functions().getFunctionDetail('greeting')
    expect(await refusal(ask())).toMatchObject({ code })
    expect(await functions().getFunctionDetail('greeting')).toEqual({ ...before, RequestId: expect.any(String) as string })
  })

  test('a timer there is not', async () => {
    await expect(functions().deleteFunctionTrigger('greeting', 'nothing')).rejects.toThrow('has no trigger nothing')
  })
})

describe('behaviour', () => {
  test('it answers at once, with other code after an update, and with other variables', async () => {
    expect(await cloud.call('greeting')).toEqual({ result: 'good morning' })
    await functions().updateFunctionCode({ func: described('greeting'), base64Code: answering('[process.env.WHO, process.env.ELSE]') })
    expect(await cloud.call('greeting')).toEqual({ result: [null, null] })
    await functions().updateFunctionConfig(described('greeting', { envVariables: { WHO: 'you', ELSE: 'me' } }))
    expect(await cloud.call('greeting')).toEqual({ result: ['you', 'me'] })
    await functions().updateFunctionConfig(described('greeting', { envVariables: { WHO: 'we' } }))
    expect(await cloud.call('greeting')).toEqual({ result: ['we', null] })
  })

  test('its new timeout holds', async () => {
    await create('slow', 'await new Promise((resolve) => setTimeout(resolve, 1500))')
    await functions().updateFunctionConfig({ name: 'slow', timeout: 1 })
    expect(await cloud.call('slow')).toMatchObject({ errMsg: expect.stringContaining('timed out after 1 seconds') as string })
  })

  test('timers fire from when they are made until they go', async () => {
    await create('clockwork', 'event.Type')
    const fired = async () => {
      await cloud.ask('/control/clock', { advance: 86_400_000 })
      const all = await cloud.ask<{ functionName: string }[]>('/control/invocations')
      return all.filter(({ functionName }) => functionName === 'clockwork').length
    }
    expect(await fired()).toBe(0)
    await functions().createFunctionTriggers('clockwork', [{ name: 'daily', type: 'timer', config: '0 0 3 * * * *' }])
    expect(await fired()).toBe(1)
    await functions().updateFunctionConfig({ name: 'clockwork', timeout: 9 })
    expect(await fired()).toBe(2)
    await functions().deleteFunctionTrigger('clockwork', 'daily')
    expect(await fired()).toBe(2)
  })

  test('paths lead to one function each, and go with it', async () => {
    await create('paid', '1')
    const { access } = cloud.manager
    await access.createAccess({ path: '/pay/notify', name: 'paid' })
    await access.createAccess({ path: '/pay', name: 'greeting' })
    expect(await refusal(access.createAccess({ path: '/pay/notify', name: 'greeting' }))).toMatchObject({ code: 'InvalidParameter.APICreated' })
    const paths = async () => (await access.getAccessList()).APISet.map(({ Path, Name }) => [Path, Name])
    expect(await paths()).toEqual([['/pay', 'greeting'], ['/pay/notify', 'paid']])
    await functions().deleteFunction('paid')
    expect(await paths()).toEqual([['/pay', 'greeting']])
    const { APISet } = await access.getAccessList({ path: '/pay' })
    await access.deleteAccess({ name: 'greeting', apiId: APISet[0]?.APIId })
    expect(await paths()).toEqual([])
  })

  test('a deleted function is gone, and another of its name begins anew', async () => {
    await create('short', '"lived"')
    expect(await cloud.call('short')).toEqual({ result: 'lived' })
    await functions().deleteFunction('short')
    expect(await cloud.call('short')).toMatchObject({ errMsg: expect.stringContaining('-501000') as string })
    await create('short', 'process.env.A ?? "again"')
    expect(await cloud.call('short')).toEqual({ result: 'again' })
  })

  test('all of it is there after the power was cut', async () => {
    const before = await functions().getFunctionDetail('detail')
    cloud = await cloud.restart('SIGKILL')
    expect(await functions().getFunctionDetail('detail')).toEqual({ ...before, RequestId: expect.any(String) as string })
    expect(await cloud.call('greeting')).toEqual({ result: ['we', null] })
  })
})
