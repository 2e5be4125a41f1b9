/**
 * Stable codes with their Chinese title. The first block is caught by the diagrams (BPMN errors), the rest answers
 * people at the facade.
 */
export const errorTitles = {
  CREDENTIALS_INVALID: '执法人员资格不符合要求',
  NO_REVIEWER: '没有符合条件的法制审核人员',
  TASK_REFUSED: '提交被退回',
  DUPLICATE_INSTANCE: '该案件已有流程在办理',

  VALIDATION_FAILED: '提交的内容不符合要求',
  UNKNOWN_FIELD: '包含无法识别的字段',
  PERSONAL_DATA_IN_TEXT: '此处不得填写姓名、证件号码、电话等个人信息',
  NOT_FOUND: '没有找到',
  METHOD_NOT_ALLOWED: '此地址不支持这种请求方法',
  RANGE_NOT_SATISFIABLE: '请求的范围超出文件',
  CASE_NUMBER_TAKEN: '案号已被使用',
  NOT_SIGNED_IN: '请先登录',
  SIGN_IN_FAILED: '用户名或密码不正确',
  PASSKEY_REFUSED: '通行密钥的应答无效',
  FORBIDDEN: '您没有办理此事项的权限',
  TOO_MANY_REQUESTS: '请求过于频繁',
  BODY_TOO_LARGE: '提交的内容过大',
  FILE_TOO_LARGE: '文件过大',
  FILE_TYPE_REFUSED: '不支持的文件类型',
  FILE_EMPTY: '文件为空',
  UPLOAD_INTERRUPTED: '上传中断',
  CHANGED_MEANWHILE: '内容已被他人修改',
  IDEMPOTENCY_KEY_REUSED: '该 Idempotency-Key 已用于其他内容',
  UPLOAD_OFFSET_WRONG: '上传的位置与服务器已收到的不符',
  EVIDENCE_ALREADY_THERE: '该文件已经是本案证据',
  STORAGE_FULL: '存储空间不足，没有保存；请联系管理员清理磁盘后再试',
  NOT_ALLOWED_NOW: '案件当前阶段不能办理此事项',
  REVIEW_NOT_PASSED: '未经法制审核或者审核未通过，不得作出决定',
  NOTICE_MISSING: '未依法告知，不得作出决定',
  DEFENCE_WINDOW_OPEN: '陈述申辩、听证申请期限未届满',
  HEARING_NOT_HELD: '当事人要求听证，听证尚未办结，不得作出决定',
  HEAVIER_PENALTY: '不得因当事人陈述、申辩而给予更重的处罚',
  ROWS_CHANGED: '案卷数据被绕过本系统改动',
  MESSAGE_UNFOUNDED: '流程消息没有依据',
  SERVICE_UNAVAILABLE: '系统暂时不可用，请稍后再试',
  INTERNAL_ERROR: '系统出现错误，请联系管理员',
} as const;

export type ErrorCode = keyof typeof errorTitles;

/** Codes that a worker may send to the engine as BPMN errors; every one is caught in a diagram. */
export const bpmnErrorCodes = ['CREDENTIALS_INVALID', 'NO_REVIEWER', 'TASK_REFUSED', 'DUPLICATE_INSTANCE'] as const;

const gateCodes: readonly ErrorCode[] = [
  'REVIEW_NOT_PASSED',
  'NOTICE_MISSING',
  'DEFENCE_WINDOW_OPEN',
  'HEARING_NOT_HELD',
  'HEAVIER_PENALTY',
  'ROWS_CHANGED',
];

/**
 * Refusals of the gate before the decision (处罚法 44, 45, 58, 62-65): the record names them apart from mistakes in a form.
 */
export const isGateCode = (code: ErrorCode): boolean => gateCodes.includes(code);
