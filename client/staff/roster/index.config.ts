export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '值班表', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
