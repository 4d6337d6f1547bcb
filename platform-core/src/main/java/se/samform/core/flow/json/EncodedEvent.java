package se.samform.core.flow.json;

import java.util.Optional;

/**
 * An event as stored. The header is JSON and holds no personal data; the payload is what people wrote, in UTF-8, and
 * is sealed by whoever stores it.
 */
public record EncodedEvent(String type, int version, String header, Optional<byte[]> payload) {}
