import { wantedIn } from './search-keys'

test.each([
  ['138 0000 4101', { phone: '13800004101' }], ['+86-13800004101', { phone: '13800004101' }], ['11010519491231002x', { idNumber: '11010519491231002X' }],
  ['川a·12345', { plate: '川A12345' }], ['粤BD12345', { plate: '粤BD12345' }], ['bx261123 7k3f', { number: 'BX-261123-7K3F' }],
  ['1201', { door: '1201' }], ['3栋2单元', { address: '3-2' }], ['B2区', { address: 'b2' }], ['王秀', { address: '王秀', name: '王秀' }]
])('%s', (text, wanted) => expect(wantedIn(text)).toEqual(wanted))

test.each(['王', '3', '138000041', '1380000410', '110105194912310021'])('%s is too little, or a part of a number', text => expect(wantedIn(text)).toEqual({}))
