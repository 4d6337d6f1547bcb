package se.samform.core.logic;

import se.samform.core.flow.Route;

/** @param role of the unit that gets the case @param share which of its officers has it */
public record Routed(String role, Route.Share share) {}
