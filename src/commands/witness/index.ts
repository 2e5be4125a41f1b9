/**
 * `npm run witness`: for the 司法局 or any outsider. Watches a log from outside, needs its address and its public key
 * only, and keeps nothing of the system's.
 */
export {};
