package se.samform.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samform.core.id.MunicipalityId;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Unit;
import se.samform.core.party.Identity;
import se.samform.core.party.PersonalNumber;

/** The persons of the demo log-in: citizens with Skatteverket's test numbers, and the municipality's officers. */
@ApplicationScoped
public class DemoPersons {

    /** One line of the log-in page. */
    public record Person(String key, String about, Identity identity) {
        public boolean isAdministrator() {
            return identity instanceof Identity.Officer officer && officer.administrator();
        }

        public String getName() {
            return identity.name();
        }
    }

    private static final List<Person> CITIZENS = List.of(
        citizen("vera", "191212121212", "Vera", "Exempel", "070-174 06 05"),
        citizen("johan", "199001012385", "Johan", "Påhitt", "070-174 06 06"));

    @Inject
    @ConfigProperty(name = "samform.demo", defaultValue = "false")
    boolean demo;

    @Inject Municipalities municipalities;

    /** Whether anybody may log in without proof; never in production. */
    public boolean allowed() {
        return demo;
    }

    public List<Person> citizens() {
        return CITIZENS;
    }

    public List<Person> officers(MunicipalityId municipality) {
        return municipalities.officers(municipality).stream().map(officer -> new Person(officer.slug(), unitsOf(municipality, officer),
            LoggedIn.as(officer))).toList();
    }

    /** The person with this key, whether citizen or officer. */
    public Optional<Identity> find(MunicipalityId municipality, String key) {
        return Stream.concat(CITIZENS.stream(), officers(municipality).stream())
            .filter(person -> person.key().equals(key)).map(Person::identity).findFirst();
    }

    private String unitsOf(MunicipalityId municipality, Officer officer) {
        return municipalities.units(municipality).stream().filter(unit -> officer.units().contains(unit.id()))
            .map(Unit::name).collect(Collectors.joining(", "));
    }

    private static Person citizen(String key, String number, String first, String last, String phone) {
        var personalNumber = new PersonalNumber(number);
        return new Person(key, personalNumber.written(),
            new Identity.Citizen(personalNumber, first, last, key + "@exempel.invalid", phone, Identity.Citizen.DEMO));
    }
}
