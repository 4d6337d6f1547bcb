package se.samform.core.flow;

import se.samform.core.id.FileId;

/**
 * A file that came with a message, received and checked.
 *
 * @param name as whoever sent it named it; empty once the content is purged
 * @param mime what it was found to be
 * @param sha256 in lower-case hexadecimal
 */
public record Enclosed(FileId id, String name, String mime, long bytes, String sha256) {}
