package se.samform.engine.feedback;

import java.time.Instant;

/** What somebody said of their own case, for themselves to see. @param changeableUntil when it is fixed */
public record Feedback(Grade grade, String comment, Instant changeableUntil) {}
