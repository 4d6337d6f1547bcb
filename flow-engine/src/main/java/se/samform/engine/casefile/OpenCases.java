package se.samform.engine.casefile;

import se.samform.core.id.VersionId;

/** So many open cases follow a version's flow, in one of its statuses. */
public record OpenCases(VersionId version, String status, int cases) {}
