import type { ResponseTemplate } from '@domain/estate/estate'

export const responseTemplates: ResponseTemplate[] = [
  { id: 'received', title: '已受理', text: '您好，您反映的情况我已经记下，由我负责到底，有进展第一时间告诉您。' },
  { id: 'on-the-way', kind: 'repair', title: '师傅出发', text: '师傅已经出发，预计二十分钟内到，请保持电话畅通。' },
  { id: 'part-ordered', kind: 'repair', title: '等配件', text: '需要的配件已经下单，到货后我会先和您约好时间再上门。' },
  { id: 'entry', kind: 'repair', title: '约上门', text: '请问您什么时候在家方便？不在家时能否请物业陪同进入？' },
  { id: 'checked', kind: 'issue', title: '已查看', text: '现场已经查看，正在安排处理，期间请绕行并注意安全。' },
  { id: 'sorry', kind: 'complaint', title: '致歉与核实', text: '给您带来不便，非常抱歉。我们正在核实，三个工作日内给您书面答复。' },
  { id: 'answer', kind: 'inquiry', title: '答复', text: '您好，您咨询的事情答复如下：' },
  { id: 'thanks', kind: 'suggestion', title: '感谢建议', text: '谢谢您的建议，我们已经转给相关部门，采纳与否都会告诉您原因。' },
  { id: 'mediate', kind: 'coordination', title: '已沟通', text: '我们已经和对方沟通，没有透露是谁反映的；这几天会留意，有反复请告诉我。' }
]
