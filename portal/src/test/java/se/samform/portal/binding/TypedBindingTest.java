package se.samform.portal.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Role;
import se.samform.core.flow.RoleKind;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.publication.Binding;
import se.samform.core.publication.PaymentProvider;
import se.samform.core.publication.Receiver;
import se.samform.core.publication.Register;

/** What an administrator ties to the roles of an e-service is read, or told where it can't be. */
class TypedBindingTest {
    private static final AuthorityId BOARD = new AuthorityId(new UUID(1, 1));
    private static final UnitId UNIT = new UnitId(new UUID(1, 2));
    private static final OfficerId ADA = new OfficerId(new UUID(1, 3));
    private static final URI HERE = URI.create("http://127.0.0.1:9");
    private static final TypedBinding.Choices CHOICES = new TypedBinding.Choices(Set.of(BOARD), Set.of(UNIT), Set.of(ADA), Map.of("Elit", new Receiver("Elit", HERE)),
        Map.of("Navet", new Register("Navet", HERE)), Map.of("Swish", new PaymentProvider("Swish", HERE, HERE)), List.of("sv", "en"));

    private static ServiceDefinition example(String name) {
        try {
            return ((ReadResult.Read) DefinitionCodec.read(Files.readAllBytes(Path.of("..", "examples", "services", name + ".json")))).definition();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With something for every role. */
    private static Map<String, List<String>> full(ServiceDefinition definition) {
        var fields = new HashMap<String, List<String>>(Map.of("authority", List.of(BOARD.text()), "provider", List.of("Swish"), "register.population", List.of("Navet")));
        for (Role role : definition.roles()) {
            fields.put(TypedBinding.field(role), List.of(switch (role.kind()) {
                case UNIT, CONSULTEE -> UNIT.text();
                case RECEIVER -> "Elit";
                case OFFICERS -> ADA.text();
                case FEE -> "1 500,50";
                case AREA -> "";
            }));
        }
        return fields;
    }

    private static List<String> wrong(ServiceDefinition definition, Map<String, List<String>> fields) {
        return new TypedBinding(fields).over(Optional.empty(), definition, CHOICES).wrong().stream().map(each -> each.field() + " " + each.text()).toList();
    }

    @Test
    void every_example_can_be_bound_and_what_is_shown_is_read_as_the_same() throws IOException {
        var names = new ArrayList<String>();
        try (var files = Files.list(Path.of("..", "examples", "services"))) {
            files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().forEach(names::add);
        }
        for (var name : names) {
            var definition = example(name);
            var read = new TypedBinding(full(definition)).over(Optional.empty(), definition, CHOICES);
            assertEquals(List.of(), read.wrong(), name);
            var again = TypedBinding.of(read.binding().orElseThrow(), CHOICES.languages()).over(read.binding(), definition, CHOICES);
            assertEquals(read.binding(), again.binding(), name);
        }
        assertTrue(names.size() > 10);
    }

    @Test
    void each_role_that_must_be_played_is_told_at_its_field() {
        var definition = example("serveringstillstand");
        var fields = full(definition);
        var unit = definition.roles().stream().filter(role -> role.kind() == RoleKind.UNIT).findFirst().orElseThrow();
        var fee = definition.roles().stream().filter(role -> role.kind() == RoleKind.FEE).findFirst().orElseThrow();
        fields.remove(TypedBinding.field(unit));
        fields.put(TypedBinding.field(fee), List.of("mycket"));
        assertEquals(Set.of(TypedBinding.field(unit) + " binding.wrong.open.unit", TypedBinding.field(fee) + " binding.wrong.fee"), Set.copyOf(wrong(definition, fields)));
        fields.put(TypedBinding.field(fee), List.of(""));
        assertTrue(wrong(definition, fields).contains(TypedBinding.field(fee) + " binding.wrong.open.fee"));
    }

    @Test
    void what_is_not_the_municipalitys_is_nothing() {
        var definition = example("skolskjuts");
        var fields = full(definition);
        fields.put("authority", List.of(new UUID(9, 9).toString()));
        assertEquals(List.of("authority binding.wrong.authority"), wrong(definition, fields));
        fields.put("authority", List.of(BOARD.text()));
        fields.put("receiver.school-register", List.of("http://evil.invalid"));
        assertEquals(Map.of(), new TypedBinding(fields).over(Optional.empty(), definition, CHOICES).binding().orElseThrow().receivers());
    }

    @Test
    void amounts_are_read_as_people_write_them_and_notices_stay() {
        var definition = example("serveringstillstand");
        var notices = new NoticeSettings(Map.of(), Map.of(), Map.of(), List.of("r@exempel.invalid"));
        var before = new Binding(BOARD, Map.of(), Map.of()).telling(notices);
        var bound = new TypedBinding(full(definition)).over(Optional.of(before), definition, CHOICES).binding().orElseThrow();
        assertEquals(Set.of(new BigDecimal("1500.50")), Set.copyOf(bound.payments().fees().values()));
        assertEquals(notices, bound.notices());
    }

    @Test
    void parts_that_are_not_asked_are_there_and_their_days_in_order() {
        var definition = example("skolskjuts");
        var fields = full(definition);
        fields.put("part.0", List.of("nothing"));
        fields.put("part.1", List.of(definition.steps().getFirst().id()));
        fields.put("part-from.1", List.of("2027-02-01"));
        fields.put("part-until.1", List.of("2027-01-01"));
        assertEquals(List.of("part.0 binding.wrong.part", "part-until.1 binding.wrong.order"), wrong(definition, fields));
    }
}
