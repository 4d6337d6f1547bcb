package se.samform.engine.casefile;

import se.samform.core.id.VersionId;

/** So many open cases are of a version, in one of its statuses. */
public record OpenCases(VersionId version, String status, int cases) {}
