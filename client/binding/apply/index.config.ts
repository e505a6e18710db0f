export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '申请绑定', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
