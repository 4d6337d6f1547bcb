package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.SCHOOL;
import static se.samform.engine.testing.House.STREETS;
import static se.samform.engine.testing.House.VERA;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.engine.testing.House;

class FlagsTest {

  private final House house = new House();
  private final Flags flags = new Flags(house.database, house.clock);
  private final CaseHead head = house.transportCase();

  @Test
  void what_is_flagged_is_in_the_officers_list_once_also_when_it_is_over() {
    house.transportCase();
    assertTrue(flags.set(GRANVIK, head.id(), OFFICER));
    assertTrue(flags.set(GRANVIK, head.id(), OFFICER));
    assertEquals(List.of(head.id()), flagged(NILS, SCHOOL));
    house.cases.command(GRANVIK, head.id(), head.lastSeq(), new CaseCommand.Withdraw(), VERA);
    assertEquals(List.of(head.id()), flagged(NILS, SCHOOL));
    assertTrue(flags.remove(GRANVIK, head.id(), OFFICER));
    assertEquals(List.of(), flagged(NILS, SCHOOL));
  }

  @Test
  void nobody_sees_a_colleagues_flag_nor_a_case_that_has_left_their_units() {
    flags.set(GRANVIK, head.id(), OFFICER);
    assertEquals(List.of(), flagged(new OfficerId(new UUID(7, 22)), SCHOOL));
    assertEquals(List.of(), flagged(NILS, STREETS));
    assertFalse(flags.isSet(GRANVIK, head.id(), new Actor.Officer(new OfficerId(new UUID(7, 22)), Set.of(SCHOOL))));
  }

  @Test
  void a_case_of_another_unit_or_municipality_cannot_be_flagged() {
    assertFalse(flags.set(GRANVIK, head.id(), new Actor.Officer(NILS, Set.of(STREETS))));
    assertFalse(flags.set(ELSEWHERE, head.id(), OFFICER));
    assertEquals(0, house.rows("case_flag"));
  }

  private List<Object> flagged(OfficerId officer, UnitId unit) {
    var query = new InboxQuery(Set.of(unit), true, new InboxQuery.Whose.FlaggedBy(officer), Optional.empty(), 10);
    return house.inbox.page(GRANVIK, query).cases().stream().<Object>map(CaseHead::id).toList();
  }
}
