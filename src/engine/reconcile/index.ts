/**
 * Keeps the engine where the record says it should stand: finds cases whose instance is lost, never began or was led past
 * a step, and lets them go on where they stood. It knows diagrams and steps, no law.
 */
export { type EngineLook, type PassedElement } from './look';
export { createReconciler, type Reconciler } from './reconciler';
