export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '客户服务手册', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
