export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '服务商资料', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
