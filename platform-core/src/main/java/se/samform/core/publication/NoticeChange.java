package se.samform.core.publication;

import java.time.Instant;
import se.samform.core.id.OfficerId;

/** That somebody changed who is told what. */
public record NoticeChange(OfficerId by, Instant at) {}
