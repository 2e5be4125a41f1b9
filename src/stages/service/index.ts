/**
 * 送达 (C10, 处罚法 61): how papers are handed over, what must be right about it, and the receipt; asked by notice and
 * decision alike. It keeps nothing of its own.
 */
export { type DeliveryMethod, deliveryMethodNames, deliveryMethods } from './methods';
export { serviceReceiptText, type ServiceRecord } from './service-receipt-text';
export { type Service, serviceProblems } from './service-rules';
