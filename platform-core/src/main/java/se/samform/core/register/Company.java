package se.samform.core.register;

import java.util.Optional;

/** @param number ten digits, with a right check digit (lagen 1974:174 om identitetsbeteckning för juridiska personer) */
public record Company(String number, String name, Optional<PostalAddress> address) {}
