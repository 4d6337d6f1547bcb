package se.samform.core.publication;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samform.core.id.AuthorityId;
import se.samform.engine.testing.House;

class PublishedServicesTest {

  private static final String FAULTS = new String(House.definition("felanmalan"), StandardCharsets.UTF_8);

  private static House house;

  @BeforeAll
  static void build() {
    house = new House();
  }

  @Test
  void gives_back_the_very_bytes_compiled_once() {
    var id = house.schoolTransport.id();
    assertArrayEquals(House.definition("skolskjuts"), house.services.bytes(GRANVIK, id).orElseThrow());
    assertSame(house.services.version(GRANVIK, id).orElseThrow(), house.services.version(GRANVIK, id).orElseThrow());
  }

  @Test
  void the_same_bytes_again_are_no_new_version() {
    assertEquals(house.schoolTransport.id(), house.services.publish(GRANVIK, House.definition("skolskjuts")).id());
  }

  @Test
  void a_typo_and_a_rule_make_new_versions_and_only_the_rule_another_logic() {
    var before = house.services.newest(GRANVIK, "felanmalan").orElseThrow();
    var typo = publish(FAULTS.replace("Vi har fått din felanmälan.", "Vi har fått din felanmälan!"));
    var rule = publish(FAULTS.replace("\"maxLength\": 80", "\"maxLength\": 90"));
    assertEquals(List.of(before.version() + 1, before.version() + 2), List.of(typo.version(), rule.version()));
    assertEquals(before.logicSha256(), typo.logicSha256());
    assertNotEquals(before.logicSha256(), rule.logicSha256());
    assertEquals(rule, house.services.newest(GRANVIK, "felanmalan").orElseThrow());
    assertEquals(before, house.services.version(GRANVIK, before.id()).orElseThrow());
    assertEquals(before.family(), rule.family());
  }

  @Test
  void refuses_a_definition_with_faults() {
    assertThrows(IllegalArgumentException.class, () -> publish("{}"));
  }

  @Test
  void a_binding_is_saved_over_the_version_that_was_seen_only() {
    var family = house.schoolTransport.family();
    var seen = house.bindings.find(GRANVIK, family).orElseThrow();
    var changed = new Binding(
        new AuthorityId(house.ids.next()), seen.binding().units(),
        Map.of("school-register", new Receiver("Nytt", URI.create("https://x.exempel.invalid/a"))));
    assertTrue(house.bindings.save(GRANVIK, family, changed, seen.version()));
    assertFalse(house.bindings.save(GRANVIK, family, seen.binding(), seen.version()));
    assertEquals(Optional.of(changed), house.bindings.current(GRANVIK, family));
    assertEquals(changed, house.bindings.current(GRANVIK).get(family));
  }

  @Test
  void another_municipality_finds_and_binds_nothing() {
    var family = house.schoolTransport.family();
    assertEquals(Optional.empty(), house.bindings.current(ELSEWHERE, family));
    assertEquals(Map.of(), house.bindings.current(ELSEWHERE));
    assertFalse(house.bindings.save(ELSEWHERE, family, house.bindings.find(GRANVIK, family).orElseThrow().binding(), 0));
    assertEquals(Optional.empty(), house.bindings.find(ELSEWHERE, family));
    assertEquals(Optional.empty(), house.services.version(ELSEWHERE, house.schoolTransport.id()));
    assertThrows(IllegalStateException.class, () -> house.services.require(ELSEWHERE, house.schoolTransport.id()));
    assertEquals(Optional.empty(), house.services.newest(ELSEWHERE, house.schoolTransport.key().value()));
  }

  private static Published publish(String definition) {
    return house.services.publish(GRANVIK, definition.getBytes(StandardCharsets.UTF_8));
  }
}
