/** One sentence for each refusal that only this domain has; looked up as in `domain/refusal-words.ts`. */
export const statementRefusals: Record<string, string> = {
  monthNotOver: '这个月还没有过完，下个月再出结算单',
  noStatement: '没有找到这份结算单',
  statementChanged: '结算单刚刚有变动，请看最新的再办',
  statementMoved: '结算单现在不能办这一步，请看最新情况',
  statementOut: '结算单已经发出，不能再改扣款；需要时请退回更正',
  sentOneself: '发出结算单的人不能自己审核，请另一位经理来办',
  noSettledMatter: '没有找到与这家服务商结算过的这个编号',
  notRedone: '这件事没有返工记录，请换一个扣款原因',
  noDeduction: '没有找到这笔扣款',
  beforeApproval: '付款日期早于审核通过的日期，请核对',
  noOwnVendor: '您现在不属于任何服务商，请联系服务中心'
}
