export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '目录项', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
