package se.samform.core.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Role;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.UnitId;

/** What a binding leaves open, and which registers there are to bind. */
class UnboundTest {

  private static final Binding NOTHING = new Binding(new AuthorityId(new UUID(1, 1)), Map.of(), Map.of());

  private static ServiceDefinition example(String name) {
    try {
      return ((ReadResult.Read) DefinitionCodec.read(Files.readAllBytes(Path.of("..", "examples", "services", name + ".json")))).definition();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> ids(List<Role> roles) {
    return roles.stream().map(Role::id).toList();
  }

  @Test
  void a_unit_must_be_bound_and_a_receiver_may_be() {
    var open = Unbound.of(example("skolskjuts"), NOTHING);
    assertEquals(List.of("intake-unit"), ids(open.must()));
    assertEquals(List.of("school-register"), ids(open.should()));
  }

  @Test
  void what_is_bound_is_not_told() {
    var bound = new Binding(NOTHING.authority(), Map.of("intake-unit", new UnitId(new UUID(1, 2))), Map.of());
    assertEquals(List.of(), ids(Unbound.of(example("skolskjuts"), bound).must()));
  }

  @Test
  void a_fee_of_what_is_paid_must_have_an_amount() {
    var definition = example("serveringstillstand");
    var fees = definition.roles().stream().filter(role -> role.kind() == se.samform.core.flow.RoleKind.FEE).toList();
    var open = Unbound.of(definition, NOTHING);
    assertEquals(fees, open.must().stream().filter(fees::contains).toList());
    var first = fees.getFirst().id();
    var paid = new Binding(NOTHING.authority(), Map.of(), Map.of(), List.of(), Map.of(), Map.of(), new PaymentBinding(Optional.empty(), Map.of(first, BigDecimal.TEN)));
    assertEquals(fees.size() - 1, Unbound.of(definition, paid).must().stream().filter(fees::contains).count());
  }

  @Test
  void registers_are_those_that_its_questions_may_be_looked_up_in() {
    assertEquals(List.of("addresses", "population"), RegisterRoles.of(example("attefall")).stream().filter(role -> !role.contains("/") && !role.equals("companies")).toList());
    assertEquals(List.of("population"), RegisterRoles.of(example("skolskjuts")));
    assertEquals(List.of("companies", "population"), RegisterRoles.of(example("serveringstillstand")));
  }
}
