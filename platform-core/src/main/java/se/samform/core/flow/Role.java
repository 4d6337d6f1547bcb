package se.samform.core.flow;

import se.samform.core.text.LocalText;

/** Whoever takes part in a flow, by the part they play. A municipality binds it to one of its own. */
public record Role(String id, RoleKind kind, LocalText title) {}
