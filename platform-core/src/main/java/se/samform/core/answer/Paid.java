package se.samform.core.answer;

import java.time.Instant;

/**
 * That a bill was paid.
 *
 * @param provider who took the money, by name
 * @param reference what the provider knows the payment by
 */
public record Paid(Bill bill, Instant at, String provider, String reference) {}
