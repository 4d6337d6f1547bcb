package se.samform.engine.casefile;

import se.samform.core.flow.CaseTask;

/** An open task that waits for somebody, and the case that it is on. */
public record WaitingTask(CaseHead head, CaseTask task) {}
