export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '楼栋房屋' })
