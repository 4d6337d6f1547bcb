package se.samform.core.answer;

import java.time.Instant;

/**
 * That somebody signed before it was handed in.
 *
 * @param path where the form asks of them, as {@link Party#path}
 */
public record SignedBy(String path, String name, Instant at) {}
