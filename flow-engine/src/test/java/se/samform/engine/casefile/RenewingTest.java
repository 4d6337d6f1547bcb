package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.VERA;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.text.Language;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Renewed;
import se.samform.engine.testing.House;

/** An application that begins with what an earlier case was answered with. */
class RenewingTest {

  private static House house;

  @BeforeAll
  static void build() {
    house = new House();
  }

  @Test
  void a_draft_knows_the_case_that_it_began_with_through_saves_and_goes_on_knowing_it_elsewhere() {
    var earlier = house.transportCase();
    var begun = renewing(earlier);
    house.drafts.save(begun, VERA, begun.revision(), begun.answers().with("grade", "5"));
    var found = house.drafts.find(GRANVIK, begun.id(), VERA).orElseThrow();
    assertEquals(Optional.of(new Renewed(earlier.id(), earlier.reference(), LocalDate.of(2026, 11, 22))), found.renewed());
    assertEquals(List.of("5"), found.answers().at("grade"));
  }

  @Test
  void handed_in_it_is_a_case_of_its_own_and_linked_to_the_earlier_one_from_either_side() {
    var earlier = house.transportCase();
    var opened = assertInstanceOf(Submitted.Opened.class, house.cases.submit(GRANVIK, renewing(earlier).id(), VERA)).head();
    var file = house.cases.find(GRANVIK, opened.id(), OFFICER).orElseThrow();
    assertEquals(List.of(earlier.id()), file.linked());
    assertEquals(List.of(opened.id()), house.inbox.linkedTo(GRANVIK, OFFICER, earlier.id()).stream().map(CaseHead::id).toList());
    var said = file.events().stream().filter(each -> each.event() instanceof HandlingEvent.Renews).findFirst().orElseThrow();
    assertEquals(file.event(1).actor(), said.actor(), "whoever handed it in");
    assertTrue(house.keeping.rebuildAndCompare(GRANVIK, opened.id()).orElseThrow().holds());
    assertEquals(earlier.lastSeq(), house.cases.find(GRANVIK, earlier.id(), OFFICER).orElseThrow().head().lastSeq(), "nothing happens to the earlier one");
  }

  @Test
  void what_was_typed_last_is_there_until_the_case_is_purged() {
    var file = house.cases.find(GRANVIK, house.transportCase().id(), VERA).orElseThrow();
    assertEquals(House.transport(), house.cases.typed(file).orElseThrow().answers());
  }

  private static Draft renewing(CaseHead earlier) {
    var file = house.cases.find(GRANVIK, earlier.id(), VERA).orElseThrow();
    return house.drafts.renew(GRANVIK, VERA, house.schoolTransport, Language.SWEDISH, house.cases.typed(file).orElseThrow(),
        new Renewed(earlier.id(), earlier.reference(), LocalDate.of(2026, 11, 22)));
  }
}
