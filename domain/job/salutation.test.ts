import { salutationOf } from './salutation'

test.each([['王秀兰', '姓王的住户'], ['欧阳静', '姓欧阳的住户'], ['欧静', '姓欧的住户'], ['John', '住户'], ['', '住户']])('%s', (name, said) => expect(salutationOf(name)).toBe(said))
