import { salutationOf } from './salutation'

test.each([['王秀兰', '王先生/女士'], ['欧阳静', '欧阳先生/女士'], ['欧静', '欧先生/女士'], ['John', '住户'], ['', '住户']])('%s', (name, said) => expect(salutationOf(name)).toBe(said))
