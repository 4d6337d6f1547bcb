package se.samform.core.flow;

/**
 * That somebody signed something.
 *
 * @param method how, as {@code confirmed} or an e-identification's name
 * @param sha256 of what was signed, in lower-case hexadecimal
 */
public record Signature(String method, String sha256) {}
