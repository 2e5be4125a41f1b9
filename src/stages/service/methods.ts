export const deliveryMethods = ['direct', 'left', 'post', 'entrusted', 'electronic', 'public-notice'] as const;
export type DeliveryMethod = (typeof deliveryMethods)[number];
export const deliveryMethodNames: Record<DeliveryMethod, string> = {
  direct: '直接送达',
  left: '留置送达',
  post: '邮寄送达',
  entrusted: '委托送达',
  electronic: '电子送达',
  'public-notice': '公告送达',
};
