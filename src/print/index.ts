/**
 * Paper: Word files from templates, PDF and page numbers, archives with fixed bytes. It prints what it is given and
 * knows no case.
 */
export {};
