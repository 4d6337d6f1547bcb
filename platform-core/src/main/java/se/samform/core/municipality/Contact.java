package se.samform.core.municipality;

/**
 * How a municipality or an authority is reached.
 *
 * @param phone as people write it, for example "0123-45 60 00"
 * @param hours when somebody answers, in the municipality's own language
 * @param email of the contact centre
 */
public record Contact(String phone, String hours, String email) {

    /** The number for a {@code tel:} link: digits only, the Swedish zero replaced by +46. */
    public String getTel() {
        String digits = phone.replaceAll("[^0-9+]", "");
        return digits.startsWith("0") ? "+46" + digits.substring(1) : digits;
    }
}
