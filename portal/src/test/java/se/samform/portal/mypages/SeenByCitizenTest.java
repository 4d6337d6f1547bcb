package se.samform.portal.mypages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CaseRules;
import se.samform.core.flow.StatusKind;
import se.samform.core.form.ServiceKey;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.RecordedEvent;
import se.samform.portal.wording.EnclosedLinks;
import se.samform.portal.wording.People;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** What officers are told that the citizen sees is what my pages show, of every kind of event that there is. */
class SeenByCitizenTest {
    private static final Instant NOW = Instant.parse("2027-03-17T09:00:00Z");
    private static final Sentences TEXTS = new Sentences(Language.SWEDISH);
    private static final Times TIMES = new Times(TEXTS, ZoneId.of("Europe/Stockholm"), NOW);
    private static final Published SERVICE = MyCaseViewTest.service("skolskjuts");

    static Stream<CaseEvent> events() {
        return kinds(CaseEvent.class).filter(kind -> kind != CaseEvent.Opened.class)
            .flatMap(kind -> Stream.of(false, true).map(truth -> (CaseEvent) one(kind, truth)).distinct());
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_marked_as_seen_where_my_pages_show_it_and_nowhere_else(CaseEvent event) {
        var recorded = new RecordedEvent(2, NOW, "machine", event);
        boolean isShown = !shown(List.of(opened(), recorded)).equals(shown(List.of(opened())));
        assertEquals(CaseFile.isForCitizen(recorded), isShown, event.toString());
    }

    /** Lines and letters: of what a citizen is given of a case. */
    private static List<Object> shown(List<RecordedEvent> all) {
        var events = all.stream().filter(CaseFile::isForCitizen).toList();
        var opened = (CaseEvent.Opened) events.getFirst().event();
        var state = CaseRules.apply(Optional.empty(), opened, NOW);
        var head = new CaseHead(new CaseId(new UUID(1, 6)), 412, new MunicipalityId(new UUID(1, 1)), SERVICE.id(), Language.SWEDISH, false, state, 1);
        var file = new CaseFile(head, SERVICE, events, List.of(), List.of(), Optional.empty());
        var letters = new Correspondence(TEXTS, TIMES, new People(List.of(), List.of()), "Skolskjutsenheten", EnclosedLinks.NONE, Map.of(), true);
        return Stream.<Object>concat(new CaseStory(file, TEXTS, TIMES, "Skolskjutsenheten", Reachable.TOLD, true).newestFirst().stream(), letters.of(events).stream()).toList();
    }

    private static RecordedEvent opened() {
        return new RecordedEvent(1, NOW, "citizen", new CaseEvent.Opened("ABC-2027-AB12", new ServiceKey("skolskjuts"), 1, new AuthorityId(new UUID(1, 4)),
            new UnitId(new UUID(1, 2)), "received", StatusKind.SUBMITTED, Optional.empty(), new SubmissionId(new UUID(1, 5)), "00"));
    }

    private static Stream<Class<?>> kinds(Class<?> sealed) {
        return sealed.isSealed() ? Arrays.stream(sealed.getPermittedSubclasses()).flatMap(SeenByCitizenTest::kinds) : Stream.of(sealed);
    }

    /** One of a record, of any values that it takes. @param truth what each flag of it says */
    private static Object one(Class<?> kind, boolean truth) {
        try {
            var types = Arrays.stream(kind.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values = Arrays.stream(kind.getRecordComponents()).map(part -> value(part.getGenericType(), truth)).toArray();
            return kind.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(kind.toString(), e);
        }
    }

    private static Object value(Type type, boolean truth) {
        if (type instanceof ParameterizedType many) return emptyOf(many.getRawType());
        var kind = (Class<?>) type;
        if (kind == boolean.class) return truth;
        if (kind == int.class) return 1;
        if (kind == long.class) return 1L;
        if (kind == String.class) return "ord";
        if (kind == UUID.class) return new UUID(7, 7);
        if (kind == BigDecimal.class) return BigDecimal.TEN;
        if (kind == LocalDate.class) return LocalDate.of(2027, 3, 17);
        if (kind == Instant.class) return NOW;
        if (kind.isEnum()) return kind.getEnumConstants()[0];
        return kind.isSealed() ? one(kinds(kind).findFirst().orElseThrow(), truth) : one(kind, truth);
    }

    private static Object emptyOf(Type raw) {
        if (raw == Optional.class) return Optional.empty();
        if (raw == Map.class) return Map.of();
        return raw == Set.class ? Set.of() : List.of();
    }
}
