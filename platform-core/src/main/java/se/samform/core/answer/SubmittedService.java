package se.samform.core.answer;

import se.samform.core.form.ServiceKey;

/**
 * The version of an e-service that something was handed in under.
 *
 * @param definitionSha256 of the definition's bytes as stored, in lower-case hexadecimal
 */
public record SubmittedService(ServiceKey key, int version, String definitionSha256) {}
