package se.samform.engine.filter;

import java.util.Optional;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;

/** A list with a name. @param sharedWith empty for its owner's alone */
public record SavedFilter(long number, OfficerId owner, Optional<UnitId> sharedWith, String name, String list) {}
