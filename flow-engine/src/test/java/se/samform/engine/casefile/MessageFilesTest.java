package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.HANNA;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.VERA;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.Enclosed;
import se.samform.core.id.CaseId;
import se.samform.core.notice.Cell;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.RetrySchedule;
import se.samform.core.store.StoreFailed;
import se.samform.engine.file.DeleteHalfFiles;
import se.samform.engine.file.Received;
import se.samform.engine.message.Messages;
import se.samform.engine.notice.DeskNotice;
import se.samform.engine.notice.DeskNotices;
import se.samform.engine.notify.SendTelling;
import se.samform.engine.search.SearchPage;
import se.samform.engine.search.SearchQuery;
import se.samform.engine.testing.House;

class MessageFilesTest {

  private static final byte[] BYTES = new byte[300_000];

  private final House house = new House();
  private final ReadReceipts receipts = new ReadReceipts(house.database, house.bindings, house.outbox, house.ids, house.clock);
  private final FetchedFiles fetched = new FetchedFiles(house.database, house.bindings, house.outbox, house.ids, house.clock);
  private CaseHead head;

  @BeforeEach
  void open() {
    new Random(1).nextBytes(BYTES);
    head = house.transportCase();
  }

  @Test
  void a_file_comes_with_a_message_and_both_sides_have_it() throws Exception {
    var file = received("intyg.pdf");
    citizen(file);
    var theirs = house.cases.find(GRANVIK, head.id(), VERA).orElseThrow();
    var officers = house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow();
    assertEquals(List.of(file), theirs.enclosed().toList());
    assertEquals(List.of(file), officers.enclosed().toList());
    try (var opened = house.cases.open(officers, file.id()).orElseThrow()) {
      assertArrayEquals(BYTES, opened.readAllBytes());
    }
    assertTrue(house.keeping.rebuildAndCompare(GRANVIK, head.id()).orElseThrow().holds());
  }

  @Test
  void what_is_too_large_is_not_kept_and_a_message_that_was_not_written_leaves_no_file() {
    var before = house.rows("stored_file");
    var file = house.cases.findForMachine(GRANVIK, head.id()).orElseThrow();
    assertInstanceOf(Received.TooLarge.class, house.cases.receive(file, new ByteArrayInputStream(BYTES), BYTES.length - 1));
    house.cases.forget(file, received("intyg.pdf"));
    assertEquals(before, house.rows("stored_file"));
  }

  @Test
  void a_file_whose_message_never_came_to_be_written_is_swept_away_a_day_later_and_one_that_was_sent_stays() throws Exception {
    var sent = received("intyg.pdf");
    citizen(sent);
    received("avbrutet.pdf");
    var half = house.cases.findForMachine(GRANVIK, head.id()).orElseThrow();
    var sweep = new DeleteHalfFiles(house.database, house.clock);
    house.clock.forward(Duration.ofDays(1));
    assertEquals(0, sweep.atMost(10), "its message may be on its way");
    house.clock.forward(Duration.ofSeconds(1));
    assertEquals(1, sweep.atMost(10));
    assertEquals(1, house.rows("stored_file"));
    assertEquals(0, house.rows("loose_file"));
    try (var opened = house.cases.open(half, sent.id()).orElseThrow()) {
      assertArrayEquals(BYTES, opened.readAllBytes());
    }
  }

  @Test
  void a_file_whose_message_is_written_stays_though_whoever_sent_it_hears_that_it_went_wrong() throws Exception {
    var sent = received("intyg.pdf");
    citizen(sent);
    var file = house.cases.findForMachine(GRANVIK, head.id()).orElseThrow();
    house.cases.forget(file, sent);
    try (var opened = house.cases.open(file, sent.id()).orElseThrow()) {
      assertArrayEquals(BYTES, opened.readAllBytes());
    }
  }

  @Test
  void a_message_that_breaks_off_leaves_its_file_to_be_swept_away() {
    var file = received("intyg.pdf");
    house.counted.failOn("insert into case_event", new SQLException("pulled the plug", "08000", 2013));
    assertThrows(StoreFailed.class, () -> citizen(file));
    house.counted.failNothing();
    house.clock.forward(Duration.ofDays(2));
    assertEquals(1, new DeleteHalfFiles(house.database, house.clock).atMost(10));
    assertEquals(0, house.rows("stored_file"));
  }

  @Test
  void a_message_from_before_is_found_by_the_names_of_its_files_after_an_upgrade_by_itself() throws IOException {
    citizen(received("planritning.pdf"));
    house.transportCase();
    house.database.transaction(session -> session.change("delete from search_token where word = 'planritning'"));
    assertEquals(List.of(), found("planritning"));
    try (var file = MessageFilesTest.class.getResourceAsStream("/db/migration/V329__names_of_older_files.sql")) {
      var marking = new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("(?s).*?(?=insert)", "").replaceFirst(";\\s*$", "");
      assertEquals(1, (int) house.database.transaction(session -> session.change(marking)), "the other case has no such message");
    }
    house.indexing.atMost(10);
    assertEquals(List.of(head.id()), found("planritning"));
  }

  @Test
  void a_purge_takes_the_files_and_their_names() {
    var file = received("intyg.pdf");
    citizen(file);
    house.keeping.purge(GRANVIK, head.id());
    var purged = house.cases.findForMachine(GRANVIK, head.id()).orElseThrow();
    assertEquals(List.of(), purged.enclosed().toList());
    assertEquals(Optional.empty(), house.cases.open(purged, file.id()));
    assertEquals(0, house.rows("stored_file"));
  }

  @Test
  void that_a_message_was_read_is_kept_once_and_told_to_who_has_the_case_and_wrote_it_where_that_is_wanted() {
    officer(new CaseCommand.Assign(HANNA));
    officer(new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "Hej"));
    assertTrue(read());
    assertFalse(read());
    dispatch();
    assertEquals(List.of(EventKind.ASSIGNED), kinds());
    var wanted = new NoticeSettings(Map.of(Cell.of("read-receipt/assigned/desk").orElseThrow(), true), Map.of(), Map.of(), List.of());
    house.bindings.saveNotices(GRANVIK, wanted, 0);
    var again = new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "Igen");
    head = ((Commanded.Done) house.cases.command(GRANVIK, head.id(), head.lastSeq(), again, new Actor.Officer(HANNA, Set.of(House.SCHOOL)))).head();
    assertTrue(read());
    dispatch();
    dispatch();
    assertEquals(List.of(EventKind.ASSIGNED, EventKind.READ_RECEIPT), kinds());
    assertTrue(new Messages(house.database, house.clock).of(GRANVIK, head.id()).stream().allMatch(message -> message.readAt().isPresent()));
  }

  @Test
  void that_a_file_was_fetched_is_kept_once_and_told_to_who_has_the_case_where_that_is_wanted() {
    var wanted = new NoticeSettings(Map.of(Cell.of("attachment-downloaded/assigned/desk").orElseThrow(), true), Map.of(), Map.of(), List.of());
    house.bindings.saveNotices(GRANVIK, wanted, 0);
    var own = received("eget.pdf");
    citizen(own);
    officer(new CaseCommand.Assign(HANNA));
    var map = received("karta.pdf");
    var form = received("blankett.pdf");
    officer(new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "Här", List.of(map, form)));
    assertTrue(fetch(map));
    assertFalse(fetch(map), "again");
    assertFalse(fetch(own), "the citizen's own");
    assertTrue(fetch(form));
    dispatch();
    assertEquals(2, kinds().stream().filter(EventKind.ATTACHMENT_DOWNLOADED::equals).count());
    house.keeping.purge(GRANVIK, head.id());
    assertEquals(0, house.rows("file_fetched"));
  }

  @Test
  void that_a_file_was_fetched_is_told_to_nobody_where_nobody_wants_to_know() {
    officer(new CaseCommand.Assign(HANNA));
    var map = received("karta.pdf");
    officer(new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "Här", List.of(map)));
    assertTrue(fetch(map));
    assertEquals(0, house.rows("outbox where ref like 'attachment-downloaded%'"));
  }

  private boolean fetch(Enclosed file) {
    return fetched.fetched(house.cases.find(GRANVIK, head.id(), VERA).orElseThrow(), file.id());
  }

  private List<CaseId> found(String text) {
    var query = new SearchQuery(Set.of(House.SCHOOL), text, Optional.empty(), Optional.empty(), Long.MAX_VALUE, 10);
    return house.search.find(GRANVIK, query).hits().stream().map(SearchPage.Hit::id).toList();
  }

  private List<EventKind> kinds() {
    return new DeskNotices(house.database, house.clock).newest(GRANVIK, HANNA, 10).stream().map(DeskNotice::kind).sorted().toList();
  }

  private boolean read() {
    return receipts.readByCitizen(house.cases.find(GRANVIK, head.id(), VERA).orElseThrow());
  }

  private Enclosed received(String name) {
    var file = house.cases.findForMachine(GRANVIK, head.id()).orElseThrow();
    var whole = assertInstanceOf(Received.Whole.class, house.cases.receive(file, new ByteArrayInputStream(BYTES), BYTES.length));
    return new Enclosed(whole.id(), name, "application/pdf", whole.bytes(), whole.sha256());
  }

  private void citizen(Enclosed file) {
    var write = new CaseCommand.WriteToUnit(house.cases.newMessageId(), "Här är intyget", List.of(file));
    head = ((Commanded.Done) house.cases.command(GRANVIK, head.id(), head.lastSeq(), write, VERA)).head();
  }

  private void officer(CaseCommand command) {
    head = ((Commanded.Done) house.cases.command(GRANVIK, head.id(), head.lastSeq(), command, OFFICER)).head();
  }

  private void dispatch() {
    var telling = new SendTelling(house.database, house.cases, house.bindings, house.municipalities, house.outbox, house.ids);
    var dispatch = new DispatchDueMessages(
        house.database, house.clock, house.ids, new Random(1), RetrySchedule.USUAL, house.doorstep, List.of(telling));
    while (dispatch.atMost(10) > 0) {
      // until nothing is due
    }
  }
}
