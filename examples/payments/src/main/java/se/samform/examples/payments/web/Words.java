package se.samform.examples.payments.web;

import se.samform.examples.payments.ledger.State;

/** What the pages say, in Swedish or English. */
record Words(boolean isEnglish) {

    String of(String swedish, String english) {
        return isEnglish ? english : swedish;
    }

    String language() {
        return isEnglish ? "en" : "sv";
    }

    String state(State state) {
        return switch (state) {
            case OPEN -> of("Väntar", "Waiting");
            case PAID -> of("Betald", "Paid");
            case CANCELLED -> of("Avbruten", "Cancelled");
            case FAILED -> of("Kortet nekades", "The card was refused");
            case EXPIRED -> of("Tiden gick ut", "Ran out of time");
            case REFUNDED -> of("Återbetald", "Refunded");
        };
    }

    /** As people write it: 1 234,50 kr. */
    String money(String amount, String currency) {
        var parts = amount.split("\\.");
        var whole = new StringBuilder(parts[0]);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            whole.insert(at, isEnglish ? "," : "\u00a0");
        }
        return whole + (isEnglish ? "." : ",") + parts[1] + "\u00a0" + (currency.equals("SEK") ? "kr" : "kr.");
    }
}
