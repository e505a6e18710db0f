export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '申请发票', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
