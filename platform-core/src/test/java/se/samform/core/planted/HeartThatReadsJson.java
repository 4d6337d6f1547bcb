package se.samform.core.planted;

import jakarta.json.JsonObject;

/** A violation, planted so that the architecture test can be seen to fail. */
public record HeartThatReadsJson(JsonObject object) {}
