package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.HANNA;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.VERA;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.Refusal;
import se.samform.engine.testing.House;

/** A note is taken back by whoever wrote it while nothing else has happened, and is still there. */
class StruckNoteTest {

  private final House house = new House();
  private CaseHead head;

  @BeforeEach
  void a_note() {
    head = house.transportCase();
    did(new CaseCommand.AddNote("Ring Vera om höften"));
  }

  @Test
  void it_stays_in_the_log_and_is_known_as_struck() {
    int note = head.lastSeq();
    assertTrue(file().endsWithNoteOf(NILS));
    assertFalse(file().endsWithNoteOf(HANNA), "it is nobody else's to take back");
    did(new HandlingCommand.StrikeNote(note));
    assertEquals(Set.of(note), file().struck());
    assertEquals(new CaseEvent.NoteAdded("Ring Vera om höften"), file().event(note).event());
    assertFalse(file().endsWithNoteOf(NILS));
    assertTrue(house.keeping.rebuildAndCompare(GRANVIK, head.id()).orElseThrow().holds());
    assertEquals(Set.of(), house.cases.find(GRANVIK, head.id(), VERA).orElseThrow().struck(), "the applicant knows of neither");
  }

  @Test
  void once_something_else_has_happened_it_can_be_taken_back_no_more() {
    int note = head.lastSeq();
    did(new CaseCommand.Take());
    assertFalse(file().endsWithNoteOf(NILS));
    assertInstanceOf(Commanded.Stale.class, house.cases.command(GRANVIK, head.id(), note, new HandlingCommand.StrikeNote(note), OFFICER));
  }

  @Test
  void nobody_but_who_wrote_it_takes_it_back_and_nothing_but_a_note_is_taken_back() {
    int note = head.lastSeq();
    var hanna = new Actor.Officer(HANNA, OFFICER.units());
    var refused = new Commanded.Refused(Refusal.NOT_YOUR_LAST_NOTE);
    assertEquals(refused, house.cases.command(GRANVIK, head.id(), note, new HandlingCommand.StrikeNote(note), hanna));
    assertEquals(refused, house.cases.command(GRANVIK, head.id(), note, new HandlingCommand.StrikeNote(note - 1), OFFICER), "another than the last");
    did(new HandlingCommand.StrikeNote(note));
    assertEquals(refused, house.cases.command(GRANVIK, head.id(), head.lastSeq(), new HandlingCommand.StrikeNote(head.lastSeq()), OFFICER), "it is no note");
  }

  private CaseFile file() {
    return house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow();
  }

  private void did(CaseCommand command) {
    head = assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, head.id(), head.lastSeq(), command, OFFICER)).head();
  }
}
