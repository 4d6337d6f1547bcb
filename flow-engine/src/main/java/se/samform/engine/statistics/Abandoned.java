package se.samform.engine.statistics;

import se.samform.core.id.FamilyId;

/** How many gave up an e-service after this step was the last they answered in. @param step empty where nothing was answered */
public record Abandoned(FamilyId service, String step, long n) {}
