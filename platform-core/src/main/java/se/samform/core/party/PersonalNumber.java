package se.samform.core.party;

/**
 * A Swedish personal or coordination number in twelve digits (Folkbokföringslagen 18 §), for example
 * {@code 191212121212}. Trusted: it comes from a log-in or a register, not from a field.
 */
public record PersonalNumber(String digits) {

    public PersonalNumber {
        if (!digits.matches("\\d{12}")) throw new IllegalArgumentException("A personal number has twelve digits");
    }

    /** As people write it: {@code 19121212-1212}. */
    public String written() {
        return digits.substring(0, 8) + "-" + digits.substring(8);
    }

    /** With the last four digits hidden, since this is what ends up in logs. */
    @Override
    public String toString() {
        return digits.substring(0, 8) + "-••••";
    }
}
