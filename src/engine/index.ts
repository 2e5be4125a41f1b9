/**
 * Everything that speaks to Camunda, and the only importer of its SDK: client, deployment, job workers, user tasks
 * and the relay of messages. It knows job types and keys, no law.
 */
export {};
