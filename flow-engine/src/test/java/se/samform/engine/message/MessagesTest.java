package se.samform.engine.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.VERA;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseCommand.AddNote;
import se.samform.core.flow.CaseCommand.WriteToCitizen;
import se.samform.core.flow.CaseCommand.WriteToUnit;
import se.samform.core.id.CaseId;
import se.samform.engine.casefile.ReadReceipts;
import se.samform.engine.testing.House;

class MessagesTest {

  private final House house = new House();
  private final Messages messages = new Messages(house.database, house.clock);
  private final ReadReceipts receipts = new ReadReceipts(house.database, house.bindings, house.outbox, house.ids, house.clock);

  @Test
  void messages_are_counted_with_the_event_that_holds_them_and_read_by_the_other_side() {
    var head = house.transportCase();
    var question = house.cases.newMessageId();
    house.cases.command(GRANVIK, head.id(), 1, new AddNote("Saknar intyg"), OFFICER);
    house.cases.command(GRANVIK, head.id(), 2, new WriteToCitizen(question, "Skicka intyget"), OFFICER);
    house.cases.command(GRANVIK, head.id(), 3, new WriteToUnit(house.cases.newMessageId(), "Här är det"), VERA);
    var written = messages.of(GRANVIK, head.id());
    assertEquals(List.of(3, 4), written.stream().map(MessageHead::seq).toList());
    assertEquals(question, written.getFirst().id());
    assertTrue(written.get(1).number() > written.get(0).number());
    assertEquals(Map.of(head.id(), 1), messages.unreadByCitizen(GRANVIK, List.of(head.id(), house.transportCase().id())));
    assertEquals(Map.of(), messages.unreadByCitizen(ELSEWHERE, List.of(head.id())));
    assertTrue(receipts.readByCitizen(house.cases.find(GRANVIK, head.id(), VERA).orElseThrow()));
    assertEquals(List.of(true, false), read(head.id()));
    assertEquals(Map.of(), messages.unreadByCitizen(GRANVIK, List.of(head.id())));
    assertEquals(Map.of(), messages.unreadByCitizen(GRANVIK, List.of()));
    messages.readByOfficer(GRANVIK, head.id());
    assertEquals(List.of(true, true), read(head.id()));
  }

  private List<Boolean> read(CaseId id) {
    return messages.of(GRANVIK, id).stream().map(MessageHead::readAt).map(Optional::isPresent).toList();
  }
}
