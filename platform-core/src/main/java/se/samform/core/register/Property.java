package se.samform.core.register;

import java.util.Optional;

/** A property (fastighet). @param designation as people write it: {@code Granvik Björken 1:12} */
public record Property(String id, String designation, Optional<Position> position) {}
