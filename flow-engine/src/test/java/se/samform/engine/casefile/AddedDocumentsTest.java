package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.SCHOOL;
import static se.samform.engine.testing.House.VERA;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.RegistryCommand;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.id.CaseId;
import se.samform.core.id.MessageId;
import se.samform.engine.file.DeleteHalfFiles;
import se.samform.engine.file.Received;
import se.samform.engine.search.SearchPage;
import se.samform.engine.search.SearchQuery;
import se.samform.engine.testing.House;

/** Files that officers put into a case, as documents or with notes. */
class AddedDocumentsTest {

  private static final byte[] BYTES = new byte[70_000];

  private final House house = new House();
  private CaseHead head;
  private Enclosed map;
  private Enclosed inquiry;
  private Enclosed sketch;
  private MessageId inquiryId;

  /** A map for the citizen, an inquiry for officers alone, and a sketch with a note. */
  @BeforeEach
  void a_case_with_three_files() {
    new Random(1).nextBytes(BYTES);
    head = house.transportCase();
    map = received("karta.pdf");
    inquiry = received("utredning.pdf");
    sketch = received("skiss.pdf");
    inquiryId = house.cases.newMessageId();
    did(new HandlingCommand.AddDocument(house.cases.newMessageId(), "Hållplatser", true, List.of(map)));
    did(new HandlingCommand.AddDocument(inquiryId, "Barnets behov", false, List.of(inquiry)));
    did(new CaseCommand.AddNote("Se skissen", List.of(sketch)));
  }

  @Test
  void the_citizen_has_what_they_were_told_of_and_officers_have_all_of_it() throws IOException {
    var theirs = house.cases.find(GRANVIK, head.id(), VERA).orElseThrow();
    assertEquals(List.of(map), theirs.enclosed().toList());
    assertEquals(List.of("Hållplatser"), theirs.added().map(added -> added.title()).toList());
    var officers = house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow();
    assertEquals(List.of(map, inquiry, sketch), officers.enclosed().toList());
    try (var opened = house.cases.open(officers, inquiry.id()).orElseThrow()) {
      assertArrayEquals(BYTES, opened.readAllBytes());
    }
    assertTrue(house.keeping.rebuildAndCompare(GRANVIK, head.id()).orElseThrow().holds());
  }

  @Test
  void they_stay_when_half_files_are_swept_away_and_go_with_the_contents_of_the_case() {
    house.clock.forward(Duration.ofDays(2));
    assertEquals(0, new DeleteHalfFiles(house.database, house.clock).atMost(10));
    assertEquals(3, house.rows("stored_file"));
    house.keeping.purge(GRANVIK, head.id());
    assertEquals(0, house.rows("stored_file"));
    var purged = house.cases.findForMachine(GRANVIK, head.id()).orElseThrow();
    assertEquals(List.of(), purged.enclosed().toList());
    assertEquals(List.of("", ""), purged.added().map(added -> added.title()).toList());
    assertEquals(Optional.empty(), house.cases.open(purged, map.id()));
  }

  @Test
  void they_are_found_by_title_and_name() {
    for (var word : List.of("hållplatser", "utredning", "behov", "skiss")) {
      assertEquals(List.of(head.id()), found(word), word);
    }
  }

  @Test
  void the_applicant_is_told_of_documents_and_of_nothing_that_is_internal() {
    assertEquals(1, house.rows("outbox where ref like 'documents/%'"));
    assertEquals(0, house.rows("outbox where ref like 'message/%'"));
  }

  @Test
  void one_is_marked_as_perhaps_secret_as_the_rest_of_the_case_is() {
    var mark = new RegistryCommand.Mark(new SecrecyGround(SecrecyGround.document(inquiryId), "OSL 23:2"));
    assertInstanceOf(Commanded.Done.class, house.cases.register(GRANVIK, head.id(), head.lastSeq(), mark, OFFICER));
    var file = house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow();
    assertEquals("OSL 23:2", file.registry().mark(SecrecyGround.document(inquiryId)).orElseThrow().ground().ground());
    assertTrue(file.head().filing().secret());
  }

  private List<CaseId> found(String text) {
    var query = new SearchQuery(Set.of(SCHOOL), text, Optional.empty(), Optional.empty(), Long.MAX_VALUE, 10);
    return house.search.find(GRANVIK, query).hits().stream().map(SearchPage.Hit::id).toList();
  }

  private Enclosed received(String name) {
    var file = house.cases.findForMachine(GRANVIK, head.id()).orElseThrow();
    var whole = assertInstanceOf(Received.Whole.class, house.cases.receive(file, new ByteArrayInputStream(BYTES), BYTES.length));
    return new Enclosed(whole.id(), name, "application/pdf", whole.bytes(), whole.sha256());
  }

  private void did(CaseCommand command) {
    head = assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, head.id(), head.lastSeq(), command, OFFICER)).head();
  }
}
