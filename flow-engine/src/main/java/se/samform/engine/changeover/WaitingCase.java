package se.samform.engine.changeover;

import se.samform.core.id.CaseId;

/** A case that is to go over. @param seq of its newest event */
record WaitingCase(CaseId id, long number, String reference, String status, int seq) {}
