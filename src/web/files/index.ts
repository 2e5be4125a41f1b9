/**
 * Files on their way in and out: evidence with its type and size checked while it streams, documents, the archive.
 * Every download and upload passes here.
 */
export {};
