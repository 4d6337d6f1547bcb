package se.samform.portal.fill;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import se.samform.core.answer.Beginning;
import se.samform.core.answer.Look;
import se.samform.core.answer.LookedUp;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonPart;
import se.samform.core.form.Question;
import se.samform.core.party.Identity;
import se.samform.core.register.Lookup;
import se.samform.core.register.PopulationRegister;
import se.samform.core.register.PostalAddress;
import se.samform.core.register.Resident;
import se.samform.engine.content.Content;

/**
 * What a draft begins with: what the log-in knows about a person, and where the population register says that they live.
 * The register is asked only where an address is wanted, and a draft begins without it when it does not answer.
 */
final class Prefill {
    private static final String POPULATION = "population";
    private static final String WANTED = "\uFFFC";

    private final List<Question> questions;
    private final Instant now;

    Prefill(List<Question> questions, Instant now) {
        this.questions = questions;
        this.now = now;
    }

    Content of(Identity identity, Optional<PopulationRegister> register) {
        if (!(identity instanceof Identity.Citizen citizen) || register.isEmpty() || addresses().isEmpty()) {
            return Content.NONE.with(Beginning.of(questions, known(identity)));
        }
        return of(citizen, register.get().person(citizen.personalNumber()));
    }

    /** What the log-in knows; nothing about a visitor or an officer. */
    static Function<PersonField, String> known(Identity identity) {
        return identity instanceof Identity.Citizen citizen ? field -> text(field, citizen) : field -> "";
    }

    private Content of(Identity.Citizen citizen, Lookup<Resident> told) {
        return switch (told) {
            case Lookup.Found<Resident>(Resident.Known resident) -> with(citizen, resident.address());
            case Lookup.Found<Resident>(Resident.Protected hidden) -> Content.NONE.with(Beginning.of(questions, known(citizen)));
            case Lookup.NotFound<Resident>() -> without(citizen, Look.Result.NOT_FOUND);
            case Lookup.Down<Resident>(var reason) -> without(citizen, Look.Result.DOWN);
        };
    }

    private Content with(Identity.Citizen citizen, Optional<PostalAddress> address) {
        if (address.isEmpty()) return without(citizen, Look.Result.NOT_FOUND);
        var texts = Beginning.of(questions, field -> isAddress(field) ? text(field, address.get()) : text(field, citizen));
        return content(texts, path -> new Look(Look.Result.FOUND, POPULATION, now, texts.at(path)));
    }

    private Content without(Identity.Citizen citizen, Look.Result result) {
        return content(Beginning.of(questions, known(citizen)), path -> new Look(result, POPULATION, now, List.of()));
    }

    private Content content(RawAnswers texts, Function<String, Look> look) {
        var looks = new HashMap<String, Look>();
        addresses().forEach(path -> looks.put(path, look.apply(path)));
        return Content.NONE.with(texts).with(new LookedUp(looks));
    }

    /** The paths that begin with a part of the person's address: those that a mark for one ends up at. */
    private List<String> addresses() {
        return Beginning.of(questions, field -> isAddress(field) ? WANTED : "").texts().entrySet().stream()
            .filter(entry -> Objects.equals(entry.getValue(), List.of(WANTED))).map(Map.Entry::getKey).toList();
    }

    private static boolean isAddress(PersonField field) {
        return field.part() == PersonPart.ADDRESS;
    }

    private static String text(PersonField field, Identity.Citizen citizen) {
        return switch (field) {
            case FIRST_NAME -> citizen.firstName();
            case LAST_NAME -> citizen.lastName();
            case PERSONAL_NUMBER -> citizen.personalNumber().written();
            case EMAIL -> citizen.email();
            case PHONE -> citizen.phone();
            case STREET, POSTAL_CODE, CITY -> "";
        };
    }

    private static String text(PersonField field, PostalAddress address) {
        return switch (field) {
            case STREET -> address.street();
            case POSTAL_CODE -> address.postalCode();
            case CITY -> address.city();
            case FIRST_NAME, LAST_NAME, PERSONAL_NUMBER, EMAIL, PHONE -> "";
        };
    }
}
