import { BusinessError } from '../../base/business-error';

/** An answer of a device as the page's script sends it; the library judges what stands in it. */
export function readAnswer(text: unknown): object {
  try {
    const answer: unknown = JSON.parse(String(text));
    if (typeof answer === 'object' && answer !== null) return answer;
  } catch {
    // said below
  }
  throw new BusinessError('PASSKEY_REFUSED', '读不懂设备的应答，请刷新页面再试一次');
}
