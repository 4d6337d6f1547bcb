package se.samform.examples.receiving.store;

import java.util.UUID;

/**
 * What a delivery's headers say.
 *
 * @param id the same on every attempt to send the same thing
 * @param event what happened, such as {@code submitted}
 * @param municipality the sender's short name
 * @param reference the number that the citizen knows
 */
public record Envelope(UUID id, String event, String municipality, String reference) {
}
