package se.samform.engine.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.SCHOOL;
import static se.samform.engine.testing.House.STREETS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Actor;
import se.samform.core.id.OfficerId;
import se.samform.engine.testing.House;

class SavedFiltersTest {

  private static final Actor.Officer OWNER = new Actor.Officer(NILS, Set.of(SCHOOL));
  private static final Actor.Officer COLLEAGUE = new Actor.Officer(new OfficerId(new UUID(7, 22)), Set.of(SCHOOL));
  private static final Actor.Officer STRANGER = new Actor.Officer(new OfficerId(new UUID(7, 23)), Set.of(STREETS));

  private final House house = new House();
  private final SavedFilters filters = new SavedFilters(house.database);

  @Test
  void ones_own_is_ones_own_and_a_shared_one_the_units() {
    filters.save(GRANVIK, OWNER, Optional.empty(), " Mina nya ", "view=mine");
    filters.save(GRANVIK, OWNER, Optional.of(SCHOOL), "Allas", "view=open");
    assertEquals(List.of("Allas", "Mina nya"), names(OWNER));
    assertEquals(List.of("Allas"), names(COLLEAGUE));
    assertEquals(List.of(), names(STRANGER));
  }

  @Test
  void only_its_owner_takes_it_away() {
    filters.save(GRANVIK, OWNER, Optional.of(SCHOOL), "Allas", "view=open");
    var number = filters.of(GRANVIK, OWNER).getFirst().number();
    assertFalse(filters.delete(GRANVIK, COLLEAGUE, number));
    assertTrue(filters.delete(GRANVIK, OWNER, number));
    assertEquals(List.of(), names(OWNER));
  }

  @Test
  void what_has_no_name_too_long_a_one_or_another_unit_is_refused() {
    assertFalse(filters.save(GRANVIK, OWNER, Optional.empty(), "  ", "view=open"));
    assertFalse(filters.save(GRANVIK, OWNER, Optional.empty(), "x".repeat(61), "view=open"));
    assertFalse(filters.save(GRANVIK, OWNER, Optional.empty(), "x", "x".repeat(SavedFilters.LONGEST_LIST + 1)));
    assertFalse(filters.save(GRANVIK, OWNER, Optional.of(STREETS), "x", "view=open"));
  }

  @Test
  void as_long_a_list_as_there_is_is_kept_whole() {
    var list = "x".repeat(SavedFilters.LONGEST_LIST);
    assertTrue(filters.save(GRANVIK, OWNER, Optional.empty(), "Lång", list));
    assertEquals(List.of(list), filters.of(GRANVIK, OWNER).stream().map(SavedFilter::list).toList());
  }

  @Test
  void nobody_has_more_than_they_can_look_through() {
    for (var i = 0; i < SavedFilters.MOST; i++) {
      assertTrue(filters.save(GRANVIK, OWNER, Optional.empty(), "x" + i, "view=open"));
    }
    assertFalse(filters.save(GRANVIK, OWNER, Optional.empty(), "en till", "view=open"));
    assertTrue(filters.save(GRANVIK, COLLEAGUE, Optional.empty(), "min", "view=open"));
  }

  private List<String> names(Actor.Officer officer) {
    return filters.of(GRANVIK, officer).stream().map(SavedFilter::name).toList();
  }
}
