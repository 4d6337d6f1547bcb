package se.samform.core.register;

/** Where post arrives. @param postalCode five digits */
public record PostalAddress(String street, String postalCode, String city) {}
