export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '认证申请', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
