package se.samform.examples.registers.town;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TownsTest {

    private final Towns towns = Towns.made();

    @Test
    void no_two_properties_and_no_two_addresses_are_the_same() {
        for (var town : towns.all()) {
            var parcels = town.plan().parcels();
            assertEquals(290, parcels.size());
            assertEquals(parcels.size(), new HashSet<>(parcels.stream().map(Parcel::designation).toList()).size());
            assertEquals(parcels.size(), new HashSet<>(parcels.stream().map(Parcel::address).toList()).size());
        }
    }

    @Test
    void every_number_has_its_check_digit() {
        towns.all().stream().flatMap(town -> town.companies().all().stream())
                .forEach(company -> assertTrue(hasCheckDigit(company.getString("organisationNumber")), company::toString));
        towns.people().all().keySet().forEach(number -> assertTrue(hasCheckDigit(number.substring(2)), number));
    }

    @Test
    void who_is_known_by_an_address_in_granvik_lives_in_a_house_that_is_there() {
        assertTrue(towns.town("granvik").orElseThrow().addresses().all().stream().anyMatch(place -> place.getString("street").equals("Storgatan 12")));
    }

    private static boolean hasCheckDigit(String ten) {
        int sum = IntStream.range(0, 10).map(i -> (ten.charAt(i) - '0') * (2 - i % 2)).map(digit -> digit > 9 ? digit - 9 : digit).sum();
        return ten.length() == 10 && sum % 10 == 0;
    }
}
