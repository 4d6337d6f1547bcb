package se.samform.core.flow;

import se.samform.core.logic.Condition;

/** When the condition holds, the case goes to the unit that is bound to this role. */
public record Route(Condition when, String to) {}
