package se.samform.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.VERA;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samform.core.flow.CaseCommand;
import se.samform.core.id.FileId;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.RetrySchedule;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.delivery.Deliveries;
import se.samform.engine.delivery.SendDelivery;
import se.samform.engine.document.Documents;
import se.samform.engine.document.RenderDocument;
import se.samform.engine.draft.Attached;
import se.samform.engine.testing.House;
import se.samform.engine.testing.TestDatabase;
import se.samform.examples.receiving.Options;
import se.samform.examples.receiving.Receiving;
import se.samform.examples.school.SchoolSystem;

/** A database of version 14 is taken over whole: today's rows are written back as they stood then, and migrated. */
class UpgradeTest {

  private static final byte[] PDF = "%PDF-1.7 made for a test".getBytes(StandardCharsets.UTF_8);

  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** By table, how its rows of version 14 are made of today's ({@code new}); one case is rendered and delivered, one not. */
  private static final List<String> BACK = List.of(
      "municipality_key select * from new.municipality_key",
      "service_family select * from new.service_family",
      "service_version select id, municipality_id, family_id, version, sha256, logic_sha256, definition, published_at from new.service_version",
      "binding select * from new.binding",
      "content_key select key_id, municipality_id, wrapped, started_at from new.draft",
      "content_key select key_id, municipality_id, wrapped, opened_at from new.case_file",
      "draft select id, municipality_id, owner_hash, anonymous, version_id, key_id, language, revision, content, started_at,"
          + " changed_at, expires_at from new.draft",
      "stored_file select id, municipality_id, key_id, bytes, chunks, received_at from new.stored_file",
      "stored_file_chunk select id, 0, municipality_id, content from new.stored_file",
      "stored_file_chunk select * from new.stored_file_chunk",
      "case_file select id, number, municipality_id, authority_id, unit_id, version_id, key_id, reference, status, status_kind, open,"
          + " assignee_id, due_on, citizen_wrote_last, language, applicant_hash, anonymous, opened_at,"
          + " (select max(e.at) from new.case_event e where e.case_id = id), last_seq, last_hash from new.case_file",
      "case_event select * from new.case_event",
      "submission select id, municipality_id, case_id, sha256, content, received_at from new.submission",
      "case_document select unhex(md5(s.case_id)), s.municipality_id, s.case_id, 'receipt', if(d.id is null, 'TO_RENDER', 'RENDERED'),"
          + " d.file_id, d.rendered_at from new.submission s left join new.case_document d on d.id = s.id",
      "outbox select o.seq, o.id, o.municipality_id, o.stream, o.receiver, o.kind, if(o.kind = 'render', insert(insert(insert(insert("
          + "md5(o.stream), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-'), o.ref), o.state,"
          + " if(w.state <> 'DONE', null, o.due_at), null, null, if(w.state <> 'DONE', unhex(md5(o.stream)), null), o.attempts,"
          + " o.attempts_allowed, o.last_reason, o.written_at from new.outbox o left join new.outbox w on w.id = o.waits_for",
      "outbox_attempt select id, municipality_id, attempts, finished_at, 'SENT', last_reason from new.outbox where state = 'DONE'",
      "delivery select id, municipality_id, stream, last_reason, finished_at from new.outbox where kind = 'delivery' and state = 'DONE'");

  @TempDir
  Path data;

  private final byte[] certificate = new byte[700_000];

  @BeforeEach
  void fill() {
    new Random(1).nextBytes(certificate);
  }

  @Test
  void drafts_files_cases_receipts_and_what_is_not_sent_yet_are_there_after_an_upgrade() throws Exception {
    try (var school = Receiving.start(new SchoolSystem(), Options.of(0, data))) {
      var url = TestDatabase.schema();
      TestDatabase.migrate(url, "latest");
      var before = new House(school.address(), TestDatabase.pool(url));
      var sent = before.transportCase();
      dispatchAll(before);
      note(before, sent);
      var draft = withFile(before);
      var waiting = before.transportCase();

      var after = new House(school.address(), TestDatabase.pool(upgraded(url)));
      after.clock.forward(MINUTE);
      assertEquals(draft.draft().content(), after.drafts.find(GRANVIK, draft.draft().id(), VERA).orElseThrow().content());
      assertArrayEquals(certificate, after.drafts.open(draft.draft(), new FileId(draft.file().id())).orElseThrow().readAllBytes());
      assertSame(before, after, sent);
      assertSame(before, after, waiting);
      assertEquals(before.outbox.ofStream(GRANVIK, sent.id().value()), after.outbox.ofStream(GRANVIK, sent.id().value()));
      assertTrue(new Deliveries(after.outbox).of(GRANVIK, waiting.id()).getFirst().entry().waits());
      dispatchAll(after);
      assertEquals(List.of(Optional.of("ELIT-000001")), receipts(after, sent));
      assertEquals(List.of(Optional.of("ELIT-000002")), receipts(after, waiting));
    }
  }

  private static void assertSame(House before, House after, CaseHead head) {
    var was = before.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow();
    var is = after.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow();
    assertEquals(was.head(), is.head());
    assertEquals(was.events(), is.events());
    assertEquals(was.documents(), is.documents());
    assertArrayEquals(json(was), json(is));
    assertTrue(after.keeping.rebuildAndCompare(GRANVIK, head.id()).orElseThrow().holds());
  }

  /** Under version 14 it changed what the citizen saw of the case. */
  private static void note(House house, CaseHead head) {
    house.clock.forward(MINUTE);
    house.cases.command(GRANVIK, head.id(), 1, new CaseCommand.AddNote("Ringde"), OFFICER);
  }

  private static byte[] json(CaseFile file) {
    return file.submissions().getFirst().json();
  }

  private Attached.Done withFile(House house) {
    var draft = house.draft(house.schoolTransport, VERA, House.transport().with("reason", "disability"));
    return (Attached.Done) house.drafts.attach(
        draft, VERA, "certificate", "intyg.pdf", "application/pdf", new ByteArrayInputStream(certificate), 1_000_000);
  }

  /** The address of a schema that was filled under version 14 with what the other has, and then migrated. */
  private static String upgraded(String url) {
    var old = TestDatabase.schema();
    TestDatabase.migrate(old, "14");
    var database = TestDatabase.database(TestDatabase.pool(old));
    var name = url.substring(url.lastIndexOf('/') + 1).replaceAll("[?].*", "");
    BACK.forEach(rows -> database.read(session -> session.change("insert into " + rows.replace("new.", name + "."))));
    TestDatabase.migrate(old, "latest");
    return old;
  }

  /** Renders and delivers; the mail, which nobody sends here, is stuck. */
  private static void dispatchAll(House house) {
    var documents = new Documents(house.database, house.files, (file, document) -> PDF, house.clock);
    var deliver = new SendDelivery(house.cases, documents, house.bindings, house.municipalities, name -> Optional.empty(), file -> List.of());
    var dispatch = new DispatchDueMessages(
        house.database, house.clock, house.ids, new Random(1), RetrySchedule.USUAL, house.doorstep,
        List.of(new RenderDocument(house.cases, documents), deliver));
    while (dispatch.atMost(10) > 0) {
      // until nothing is due
    }
  }

  private static List<Optional<String>> receipts(House house, CaseHead head) {
    return new Deliveries(house.outbox).of(GRANVIK, head.id()).stream().map(view -> view.receipt()).toList();
  }
}
