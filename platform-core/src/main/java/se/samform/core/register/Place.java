package se.samform.core.register;

import java.util.Optional;

/** An address that exists. @param property the designation of the property that it lies on, if that is known */
public record Place(String id, PostalAddress address, Optional<String> property, Optional<Position> position) {}
