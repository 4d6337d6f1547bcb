package se.samform.engine.casefile;

/**
 * A case as the contact centre may read it, whichever unit has it.
 *
 * @param file without what was handed in, without documents, and without notes but the reader's own
 * @param silent whether it is marked as secret, so that what was written in it is kept from them too
 */
public record AskedAbout(CaseFile file, boolean silent) {}
