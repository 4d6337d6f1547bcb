package se.samform.core.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.publication.json.BindingCodec;

class BindingCodecTest {

  private static final UnitId ENVIRONMENT = new UnitId(new UUID(0, 2));
  private static final OfficerId HEAD = new OfficerId(new UUID(0, 3));

  private static final Binding BINDING = new Binding(
      new AuthorityId(new UUID(0, 1)), Map.of("unit", new UnitId(new UUID(0, 4))),
      Map.of("archive", new Receiver("archive", URI.create("https://archive.invalid/"))), List.of(),
      Map.of("companies", new Register("granvik", URI.create("https://register.invalid/"))), Map.of("head", Set.of(HEAD)))
      .asking(Map.of("environment", new Consultee.Within(ENVIRONMENT), "police", new Consultee.Outside("Polisen", "polisen@remiss.invalid")));

  @Test
  void what_is_written_is_read_back() {
    assertEquals(BINDING, BindingCodec.read(BindingCodec.write(BINDING)));
  }

  @Test
  void an_officer_of_a_unit_that_is_asked_plays_its_role() {
    assertEquals(Set.of("environment"), BINDING.rolesOf(new OfficerId(new UUID(0, 9)), Set.of(ENVIRONMENT)));
    assertEquals(Optional.empty(), BINDING.consultee("rescue"));
  }

  @Test
  void who_is_bound_by_name_plays_the_role_as_long_as_they_are_of_some_unit() {
    assertEquals(Set.of("head"), BINDING.rolesOf(HEAD, Set.of(new UnitId(new UUID(0, 7)))));
    assertEquals(Set.of(), BINDING.rolesOf(HEAD, Set.of()), "their terms have ended");
  }
}
