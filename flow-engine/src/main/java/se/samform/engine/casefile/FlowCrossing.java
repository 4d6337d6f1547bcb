package se.samform.engine.casefile;

import se.samform.core.id.OfficerId;
import se.samform.core.id.VersionId;

/** What is planned for cases in one status of a version's flow. @param status that they get in the later one's @param by who planned it */
public record FlowCrossing(VersionId from, VersionId to, String status, OfficerId by) {}
