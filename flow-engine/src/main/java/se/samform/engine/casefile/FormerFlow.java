package se.samform.engine.casefile;

import se.samform.core.flow.Flow;

/** The flow that a case followed before it went over to another. @param until the number of the event with which it went over */
public record FormerFlow(int until, Flow flow) {}
