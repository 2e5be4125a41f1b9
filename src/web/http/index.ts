/**
 * HTTP mechanism that API and pages share: mounting operations, parsing, problems in Chinese, security headers, who
 * is signed in. It knows no case.
 */
export {};
