package se.samform.core.register;

import java.time.Instant;

/** A free time. @param place where, empty if nothing is said */
public record Slot(String id, Instant start, Instant end, String place) {}
