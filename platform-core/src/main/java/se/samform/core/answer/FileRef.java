package se.samform.core.answer;

import java.util.UUID;

/**
 * A file that has been received and checked.
 *
 * @param name as the citizen named it
 * @param mime what it was found to be, not what the browser said
 * @param sha256 in lower-case hexadecimal
 */
public record FileRef(UUID id, String name, String mime, long bytes, String sha256) {}
