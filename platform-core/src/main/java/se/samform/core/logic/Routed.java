package se.samform.core.logic;

import java.util.Optional;
import se.samform.core.flow.Route;

/**
 * @param role of the unit that gets the case
 * @param share which of its officers has it, where none are named
 * @param officers the role of those who get it, as the municipality has bound it to officers by name
 */
public record Routed(String role, Route.Share share, Optional<String> officers) {}
