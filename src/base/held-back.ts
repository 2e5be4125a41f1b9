/**
 * A job must not take effect: `ended`, its instance was given up for another one; `resuming`, its instance is still to be
 * put where the case stands. The engine takes it away by itself, or it comes again.
 */
export class HeldBack extends Error {
  override name = 'HeldBack';
  constructor(readonly why: 'ended' | 'resuming') {
    super(why === 'ended' ? '本流程实例已经作废，由新的实例继续办理' : '本案正在恢复到原来的步骤');
  }
}
