package se.samform.core.form.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatUpgradesTest {

  private static final List<UnaryOperator<JsonObject>> UPGRADES = List.of(upgradeTo(2), upgradeTo(3));

  @Test
  void an_old_document_goes_through_every_version_after_its_own_in_order() {
    assertEquals("to 2, to 3, ", upgraded(1).getString("log"));
    assertEquals("to 3, ", upgraded(2).getString("log"));
    assertEquals(3, upgraded(2).getInt("formatVersion"));
  }

  @Test
  void the_newest_stays_as_it_is() {
    assertEquals(document(3), upgraded(3));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 0, -1, Integer.MAX_VALUE})
  void a_version_that_there_is_not_is_told_at_its_field(int version) {
    var foreign = assertInstanceOf(FormatUpgrades.Foreign.class, FormatUpgrades.toNewest(document(version), UPGRADES));
    assertEquals("/formatVersion", foreign.fault().path());
  }

  @Test
  void what_is_written_is_the_newest() {
    var newest = Json.createObjectBuilder(document(DefinitionCodec.FORMAT_VERSION)).build();
    assertInstanceOf(FormatUpgrades.Upgraded.class, FormatUpgrades.toNewest(newest));
    assertInstanceOf(FormatUpgrades.Foreign.class, FormatUpgrades.toNewest(document(DefinitionCodec.FORMAT_VERSION + 1)));
  }

  private static JsonObject upgraded(int version) {
    return assertInstanceOf(FormatUpgrades.Upgraded.class, FormatUpgrades.toNewest(document(version), UPGRADES)).object();
  }

  private static UnaryOperator<JsonObject> upgradeTo(int version) {
    return document ->
        Json.createObjectBuilder(document)
            .add("formatVersion", version)
            .add("log", document.getString("log") + "to " + version + ", ")
            .build();
  }

  private static JsonObject document(int version) {
    return Json.createObjectBuilder().add("format", DefinitionCodec.FORMAT).add("formatVersion", version).add("log", "").build();
  }
}
