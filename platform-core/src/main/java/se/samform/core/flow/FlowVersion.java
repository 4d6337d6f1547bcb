package se.samform.core.flow;

import se.samform.core.id.VersionId;

/** The version of an e-service whose flow a case follows. @param number from 1 */
public record FlowVersion(VersionId id, int number) {}
