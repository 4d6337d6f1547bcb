package se.samform.core.flow;

import se.samform.core.text.LocalText;

/** A unit or receiver by the part it plays. A municipality binds it to one of its own. */
public record Role(String id, RoleKind kind, LocalText title) {}
