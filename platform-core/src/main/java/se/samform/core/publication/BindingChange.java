package se.samform.core.publication;

import java.time.Instant;
import se.samform.core.id.OfficerId;

/** Who changed a binding at the desk, and how it was from then on. */
public record BindingChange(OfficerId by, Instant at, Binding binding) {}
