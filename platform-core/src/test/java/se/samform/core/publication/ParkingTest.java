package se.samform.core.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.id.AuthorityId;
import se.samform.core.publication.json.BindingCodec;
import se.samform.core.text.LocalText;

class ParkingTest {

  private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
  private static final Parking WINTER =
      new Parking("transport", Optional.of(FIRST), Optional.of(LAST), LocalText.of("Öppnar i april", "Opens in April"));
  private static final Parking FOR_NOW = new Parking("extra", Optional.empty(), Optional.empty(), LocalText.NONE);

  @Test
  void it_is_on_from_its_first_day_to_its_last() {
    assertFalse(WINTER.isOn(FIRST.minusDays(1)));
    assertTrue(WINTER.isOn(FIRST));
    assertTrue(WINTER.isOn(LAST));
    assertFalse(WINTER.isOn(LAST.plusDays(1)));
  }

  @Test
  void without_days_it_is_on_until_further_notice() {
    assertTrue(FOR_NOW.isOn(LocalDate.MIN));
    assertTrue(FOR_NOW.isOn(LocalDate.MAX));
  }

  @Test
  void a_binding_tells_what_is_parked_on_a_day() {
    assertEquals(Set.of("transport", "extra"), binding().facts(FIRST).parked());
    assertEquals(Set.of("extra"), binding().facts(LAST.plusDays(1)).parked());
  }

  @Test
  void a_binding_is_read_as_it_was_written_also_one_from_before_there_was_parking() {
    assertEquals(binding(), BindingCodec.read(BindingCodec.write(binding())));
    var before = new Binding(binding().authority(), Map.of(), Map.of());
    assertFalse(BindingCodec.write(before).contains("parked"));
    assertEquals(before, BindingCodec.read(BindingCodec.write(before)));
  }

  private static Binding binding() {
    return new Binding(new AuthorityId(new UUID(0, 1)), Map.of(), Map.of(), List.of(WINTER, FOR_NOW));
  }
}
