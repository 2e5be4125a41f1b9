/**
 * All reading and judging of diagrams, decision tables and forms: what deployment, lint, portal and tests ask about a
 * model is answered here. It knows files and libraries, not the engine.
 */
export {};
