package se.samform.examples.payments.ledger;

import java.util.Locale;

/** Where a payment stands. */
public enum State {
    OPEN, PAID, CANCELLED, FAILED, EXPIRED, REFUNDED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
