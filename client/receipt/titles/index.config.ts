export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '发票抬头', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
