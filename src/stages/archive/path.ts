/** Path in the package under a name that any system can unpack, e.g. 文书/01-立案审批表.docx. `index` counts from 0. */
export const pathOf = (folder: string, index: number, name: string): string =>
  `${folder}/${String(index + 1).padStart(2, '0')}-${name}`;

/** Without what a file system refuses; at most 60 characters, the ending kept. */
export const fileName = (text: string) => text.replace(/[\\/:*?"<>|\s\p{Cc}]+/gu, '_').slice(-60);
