package se.samform.core.scenario;

/** Where a scenario didn't go as it says. @param act from 0; -1 for what is wrong before the first @param reason in English */
public record Finding(String scenario, int act, String reason) {}
