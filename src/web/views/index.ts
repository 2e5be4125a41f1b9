/**
 * A case, its limits, documents and people as API and pages show them to somebody with these rights. What a stage
 * shows of itself it declares in its manifest.
 */
export {};
