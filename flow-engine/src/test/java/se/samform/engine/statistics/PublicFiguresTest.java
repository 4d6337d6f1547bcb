package se.samform.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.id.FamilyId;

/** What anybody sees points at nobody. */
class PublicFiguresTest {

  private static final FamilyId SERVICE = new FamilyId(new UUID(8, 1));

  @Test
  void one_to_four_are_too_few_and_none_is_none() {
    assertEquals(List.of(new Shown.Value(0), new Shown.TooFew(), new Shown.TooFew(), new Shown.Value(5)),
        List.of(Shown.count(0), Shown.count(1), Shown.count(4), Shown.count(5)));
  }

  @Test
  void a_share_never_tells_of_a_few_on_either_side() {
    for (var all = 0; all < 40; all++) {
      for (var part = 0; part <= all; part++) {
        var few = part > 0 && part < 5 || all - part > 0 && all - part < 5;
        assertTrue(!few || Shown.percent(part, all) instanceof Shown.TooFew, part + " of " + all);
      }
    }
    assertEquals(new Shown.Value(50), Shown.percent(10, 20));
    assertEquals(new Shown.Value(100), Shown.percent(5, 5));
    assertEquals(new Shown.Nothing(), Shown.percent(0, 0));
  }

  @Test
  void of_an_e_service_with_four_cases_nothing_is_told() {
    assertEquals(new PublicFigures(new Shown.TooFew(), new Shown.TooFew(), new Shown.TooFew()), PublicFigures.of(figures(4)));
    assertEquals(new PublicFigures(new Shown.Value(5), new Shown.Value(12), new Shown.Value(100)), PublicFigures.of(figures(5)));
  }

  private static Figures figures(long n) {
    return new Figures(List.of(), List.of(
        new Figures.Part(SERVICE, Measure.OPENED, 0, n), new Figures.Part(SERVICE, Measure.HANDLED, 12, n),
        new Figures.Part(SERVICE, Measure.AGAINST_PROMISE, Promise.KEPT.ordinal(), n)), List.of());
  }
}
