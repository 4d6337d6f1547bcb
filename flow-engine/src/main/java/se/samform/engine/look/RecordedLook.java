package se.samform.engine.look;

import java.time.Instant;

/** A look as it stands. @param reference of the case; empty where it was none */
public record RecordedLook(long number, Instant at, Look look, String reference) {}
