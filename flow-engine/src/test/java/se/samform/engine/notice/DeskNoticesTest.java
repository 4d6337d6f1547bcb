package se.samform.engine.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.HANNA;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.STINA;
import static se.samform.engine.testing.House.VERA;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseCommand;
import se.samform.core.id.OfficerId;
import se.samform.core.notice.Cell;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.NoticeSettings;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.testing.House;

class DeskNoticesTest {

  private final House house = new House();
  private final DeskNotices notices = new DeskNotices(house.database, house.clock);
  private CaseHead head;

  @BeforeEach
  void open() {
    head = house.transportCase();
  }

  @Test
  void who_is_called_in_a_note_is_told_if_they_can_see_the_case() {
    officer(new CaseCommand.AddNote("@Hanna Lind och @stina: ring vera@nils.invalid"));
    assertEquals(List.of(EventKind.MENTION), kinds(HANNA));
    assertEquals(List.of(), kinds(STINA));
    assertEquals(List.of(), kinds(NILS));
  }

  @Test
  void who_is_given_a_case_is_told_and_who_takes_it_is_not() {
    officer(new CaseCommand.Take());
    assertEquals(List.of(), kinds(NILS));
    officer(new CaseCommand.Assign(HANNA));
    assertEquals(List.of(EventKind.ASSIGNED), kinds(HANNA));
  }

  @Test
  void a_citizens_message_is_news_for_who_has_the_case_and_ones_own_is_none() {
    officer(new CaseCommand.Take());
    officer(new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "Hej"));
    assertEquals(List.of(), kinds(NILS));
    citizen("Hej!");
    assertEquals(List.of(EventKind.NEW_MESSAGE), kinds(NILS));
  }

  @Test
  void what_the_municipality_turned_off_for_the_service_is_not_told() {
    var stored = house.bindings.find(GRANVIK, house.schoolTransport.family()).orElseThrow();
    var cell = Cell.of("mention/mentioned/desk").orElseThrow();
    house.bindings.save(GRANVIK, house.schoolTransport.family(),
        stored.binding().telling(new NoticeSettings(Map.of(cell, false), Map.of(), Map.of(), List.of())), stored.version());
    officer(new CaseCommand.AddNote("@hanna"));
    assertEquals(List.of(), kinds(HANNA));
  }

  @Test
  void what_came_after_the_page_was_shown_stays_new() {
    officer(new CaseCommand.Assign(HANNA));
    var shown = house.clock.instant();
    house.clock.forward(Duration.ofMinutes(1));
    citizen("Hej!");
    assertEquals(2, notices.unread(GRANVIK, HANNA));
    assertEquals(1, notices.readAll(GRANVIK, HANNA, shown));
    assertEquals(1, notices.unread(GRANVIK, HANNA));
    assertTrue(notices.newest(GRANVIK, HANNA, 10).getFirst().readAt().isEmpty());
    assertEquals(1, notices.readOfCase(GRANVIK, HANNA, head.id()));
    assertEquals(0, notices.unread(GRANVIK, HANNA));
  }

  private List<EventKind> kinds(OfficerId officer) {
    return notices.newest(GRANVIK, officer, 10).stream().map(DeskNotice::kind).toList();
  }

  private void officer(CaseCommand command) {
    head = ((Commanded.Done) house.cases.command(GRANVIK, head.id(), head.lastSeq(), command, OFFICER)).head();
  }

  private void citizen(String text) {
    var write = new CaseCommand.WriteToUnit(house.cases.newMessageId(), text);
    head = ((Commanded.Done) house.cases.command(GRANVIK, head.id(), head.lastSeq(), write, VERA)).head();
  }
}
