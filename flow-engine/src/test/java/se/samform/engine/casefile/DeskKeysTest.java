package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.HANNA;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.VERA;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.ContactWay;
import se.samform.core.id.CaseId;
import se.samform.core.text.Language;
import se.samform.engine.content.Content;
import se.samform.engine.draft.Behalf;
import se.samform.engine.draft.Behalves;
import se.samform.engine.look.LookQuery;
import se.samform.engine.look.Seen;
import se.samform.engine.testing.House;

class DeskKeysTest {

  private final House house = new House();
  private final DeskKeys keys = new DeskKeys(house.database, house.vault, house.looks, house.clock);

  @Test
  void the_key_opens_the_case_is_shown_once_and_that_it_was_shown_is_written() {
    var id = takenDown(new Behalf.Whom.Nobody());
    assertTrue(keys.isToShow(GRANVIK, id, HANNA));
    var shown = keys.show(GRANVIK, id, HANNA).orElseThrow();
    assertEquals(id, house.cases.follow(GRANVIK, shown.reference(), shown.key()).orElseThrow().head().id());
    assertFalse(shown.toString().contains(shown.key()));
    var looks = house.looks.page(GRANVIK, new LookQuery(Optional.of(id), Optional.empty(), List.of(), Instant.EPOCH, house.clock.instant().plusSeconds(1), Long.MAX_VALUE, 10));
    assertEquals(List.of(Seen.FOLLOW_KEY), looks.stream().map(each -> each.look().seen()).toList());
    assertFalse(keys.isToShow(GRANVIK, id, HANNA));
    assertEquals(Optional.empty(), keys.show(GRANVIK, id, HANNA));
  }

  @Test
  void only_who_took_it_down_is_shown_it_and_only_for_a_day() {
    var id = takenDown(new Behalf.Whom.Nobody());
    assertEquals(Optional.empty(), keys.show(GRANVIK, id, NILS));
    assertEquals(Optional.empty(), keys.show(ELSEWHERE, id, HANNA));
    house.clock.forward(Duration.ofDays(1));
    assertEquals(Optional.empty(), keys.show(GRANVIK, id, HANNA));
    assertTrue(keys.taken(GRANVIK, id, HANNA).isPresent(), "which it was is told still");
  }

  @Test
  void an_organisation_gets_one_too_and_a_person_who_logs_in_needs_none() {
    assertTrue(keys.show(GRANVIK, takenDown(new Behalf.Whom.Organisation("8020001114")), HANNA).isPresent());
    assertEquals(Optional.empty(), keys.show(GRANVIK, takenDown(new Behalf.Whom.Person(VERA.personalNumber())), HANNA));
    assertEquals(Optional.empty(), keys.taken(GRANVIK, house.transportCase().id(), HANNA));
  }

  private CaseId takenDown(Behalf.Whom whom) {
    var behalf = new Behalf(HANNA, ContactWay.LETTER, whom);
    var draft = new Behalves(house.database, house.vault, house.drafts).begin(GRANVIK, house.faultReport, behalf, Language.SWEDISH, Content.NONE);
    house.drafts.save(draft, behalf.deputy(), draft.revision(), House.fault("lamp"));
    return ((Submitted.Opened) house.cases.submit(GRANVIK, draft.id(), behalf.deputy())).head().id();
  }
}
