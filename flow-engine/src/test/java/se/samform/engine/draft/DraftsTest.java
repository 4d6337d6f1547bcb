package se.samform.engine.draft;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.JOHAN;
import static se.samform.engine.testing.House.SOMEBODY;
import static se.samform.engine.testing.House.VERA;
import static se.samform.engine.testing.House.fault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.RawAnswers;
import se.samform.core.id.FileId;
import se.samform.core.text.Language;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.content.Content;
import se.samform.engine.testing.House;

class DraftsTest {

  private static final byte[] PHOTO = "not really a photo".getBytes(StandardCharsets.UTF_8);

  private static House house;
  private static Drafts drafts;

  private final Draft begun = drafts.start(GRANVIK, VERA, house.faultReport, Language.ENGLISH);

  @BeforeAll
  static void build() {
    house = new House();
    drafts = house.drafts;
  }

  @Test
  void is_found_again_as_it_was_saved() {
    var saved = (Saved.Done) drafts.save(begun, VERA, 1, fault("lamp"));
    assertEquals(2, saved.draft().revision());
    var found = found();
    assertEquals(fault("lamp"), found.answers());
    assertEquals(Language.ENGLISH, found.language());
    assertEquals(2, found.revision());
  }

  @Test
  void nobody_else_finds_it() {
    assertEquals(Optional.empty(), drafts.find(GRANVIK, begun.id(), JOHAN));
    assertEquals(Optional.empty(), drafts.find(GRANVIK, begun.id(), SOMEBODY));
    assertEquals(Optional.empty(), drafts.find(House.ELSEWHERE, begun.id(), VERA));
    assertFalse(drafts.delete(GRANVIK, begun.id(), JOHAN));
  }

  @Test
  void goes_over_to_another_version_with_what_goes_along() {
    var saved = ((Saved.Done) drafts.save(begun, VERA, 1, fault("lamp"))).draft();
    var other = house.services.publish(GRANVIK, later());
    try {
      var over = drafts.goOver(saved, VERA, other, saved.content().with(RawAnswers.NONE));
      assertEquals(other.id(), assertInstanceOf(Saved.Done.class, over).draft().version());
      assertEquals(other.id(), found().version());
      assertEquals(RawAnswers.NONE, found().answers());
      assertEquals(3, found().revision());
      assertInstanceOf(Saved.Stale.class, drafts.goOver(saved, VERA, house.faultReport, saved.content()), "it has changed since it was seen");
      assertEquals(1, drafts.perVersion(GRANVIK).get(other.id()));
      assertFalse(drafts.perVersion(House.ELSEWHERE).containsKey(other.id()));
    } finally {
      house.services.publish(GRANVIK, House.definition("felanmalan"));
    }
  }

  private static byte[] later() {
    return new String(House.definition("felanmalan"), StandardCharsets.UTF_8).replace("\"draftDays\": 7", "\"draftDays\": 8").getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void the_same_page_posted_twice_saves_once() {
    drafts.save(begun, VERA, 1, fault("lamp"));
    var again = drafts.save(found(), VERA, 1, fault("lamp"));
    assertEquals(2, assertInstanceOf(Saved.Done.class, again).draft().revision());
  }

  @Test
  void a_page_that_was_overtaken_changes_nothing() {
    drafts.save(begun, VERA, 1, fault("lamp"));
    var stale = drafts.save(found(), VERA, 1, fault("road"));
    assertEquals(fault("lamp"), assertInstanceOf(Saved.Stale.class, stale).current().answers());
    assertEquals(fault("lamp"), found().answers());
  }

  @Test
  void more_text_than_can_be_read_back_is_not_saved() {
    var refused = drafts.save(begun, VERA, 1, fault("lamp").with("description", "\u0001".repeat(Content.MOST_LETTERS)));
    assertInstanceOf(Saved.TooMuch.class, refused);
    assertEquals(RawAnswers.NONE, found().answers());
    var room = Content.MOST_LETTERS - Content.NONE.with(fault("lamp")).letters();
    var longest = fault("lamp").with("place", "\u0001".repeat(room + fault("lamp").at("place").getFirst().length()));
    assertInstanceOf(Saved.Done.class, drafts.save(begun, VERA, 1, longest));
    assertEquals(longest, found().answers());
  }

  /** Which could be written, and not read back. */
  @Test
  void where_blank_texts_stand_counts_too() {
    var texts = new HashMap<String, List<String>>();
    for (int i = 0; i < 10_000; i++) {
      texts.put("a-group-with-a-name-as-long-as-names-may-be-in-a-definition." + i + ".note", List.of(""));
    }
    assertInstanceOf(Saved.TooMuch.class, drafts.save(begun, VERA, 1, new RawAnswers(texts)));
  }

  @Test
  void of_two_saves_at_once_one_is_stale() {
    drafts.save(begun, VERA, 1, fault("lamp"));
    var stale = drafts.save(begun, VERA, 1, fault("road"));
    assertEquals(fault("lamp"), assertInstanceOf(Saved.Stale.class, stale).current().answers());
  }

  @Test
  void saving_what_was_deleted_meanwhile_tells_that_it_is_gone() {
    assertTrue(drafts.delete(GRANVIK, begun.id(), VERA));
    assertInstanceOf(Saved.Gone.class, drafts.save(begun, VERA, 1, fault("lamp")));
  }

  @Test
  void what_is_saved_unchanged_is_told_saved_only_if_it_is_still_there() {
    var elsewhere = new Drafts(house.database, house.vault, house.services, house.files, house.ids, house.clock);
    var remembered = drafts.findToChange(GRANVIK, begun.id(), VERA).orElseThrow();
    assertInstanceOf(Saved.Done.class, drafts.save(remembered, VERA, 1, remembered.answers()));
    elsewhere.save(begun, VERA, 1, fault("lamp"));
    assertInstanceOf(Saved.Stale.class, drafts.save(remembered, VERA, 1, remembered.answers()));
    assertTrue(elsewhere.delete(GRANVIK, begun.id(), VERA));
    assertInstanceOf(Saved.Gone.class, drafts.save(remembered, VERA, 1, remembered.answers()));
  }

  @Test
  void a_file_is_named_under_its_question_and_read_back() throws IOException {
    var attached = attach(begun, "photo");
    assertEquals(List.of(attached.file().id().toString()), attached.draft().answers().at("photo"));
    try (var bytes = drafts.open(found(), new FileId(attached.file().id())).orElseThrow()) {
      assertArrayEquals(PHOTO, bytes.readAllBytes());
    }
  }

  @Test
  void a_file_that_comes_while_a_step_is_saved_changes_none_of_its_answers() {
    drafts.save(begun, VERA, 1, fault("lamp"));
    attach(begun, "photo");
    assertEquals(List.of("lamp"), found().answers().at("category"));
    assertEquals(1, found().answers().at("photo").size());
  }

  @Test
  void a_removed_file_is_named_nowhere_and_opened_no_more() {
    var attached = attach(begun, "photo");
    var id = new FileId(attached.file().id());
    drafts.remove(attached.draft(), VERA, id);
    assertEquals(RawAnswers.NONE, found().answers());
    assertEquals(Optional.empty(), drafts.open(attached.draft(), id));
  }

  @Test
  void a_file_that_is_left_out_of_what_is_saved_is_deleted() {
    var attached = attach(begun, "photo");
    var without = attached.draft().content().withoutFile(new FileId(attached.file().id())).with(fault("lamp"));
    assertInstanceOf(Saved.Stale.class, drafts.save(attached.draft(), VERA, 1, without));
    assertEquals(1, rowsOfKey());
    assertInstanceOf(Saved.Done.class, drafts.save(attached.draft(), VERA, 2, without));
    assertEquals(fault("lamp"), found().answers());
    assertEquals(0, rowsOfKey());
  }

  @Test
  void a_draft_full_of_files_gets_no_more() {
    var draft = begun;
    while (!draft.content().isFullOfFiles()) {
      draft = attach(draft, "photo").draft();
    }
    assertInstanceOf(Attached.Full.class, drafts.attach(
        draft, VERA, "photo", "foto.jpg", "image/jpeg", new ByteArrayInputStream(PHOTO), 1_000));
    assertEquals(draft.content().files().size(), rowsOfKey());
  }

  @Test
  void only_a_few_files_of_a_draft_are_received_at_once() {
    assertInstanceOf(Attached.Full.class, attachWhileReceiving(FilesOnTheirWay.MOST));
    assertInstanceOf(Attached.Done.class, attachWhileReceiving(FilesOnTheirWay.MOST - 1), "those before have come");
  }

  /** What becomes of a file that comes while so many others are on their way. */
  private Attached attachWhileReceiving(int others) {
    var last = new Attached[1];
    drafts.attach(begun, VERA, "photo", "foto.jpg", "image/jpeg", new InputStream() {
      @Override
      public int read() {
        if (last[0] == null) {
          last[0] = others > 1 ? attachWhileReceiving(others - 1) : attachAny();
        }
        return -1;
      }
    }, 1_000);
    return last[0];
  }

  private Attached attachAny() {
    return drafts.attach(begun, VERA, "photo", "foto.jpg", "image/jpeg", new ByteArrayInputStream(PHOTO), 1_000);
  }

  @Test
  void a_file_that_has_become_a_cases_stays_when_an_old_page_takes_it_away() throws IOException {
    var attached = attach(house.draft(house.faultReport, VERA, fault("lamp")), "photo");
    var head = ((Submitted.Opened) house.cases.submit(GRANVIK, attached.draft().id(), VERA)).head();
    var id = new FileId(attached.file().id());
    assertEquals(Optional.empty(), drafts.remove(attached.draft(), VERA, id));
    var file = house.cases.find(GRANVIK, head.id(), VERA).orElseThrow();
    assertArrayEquals(PHOTO, house.cases.open(file, id).orElseThrow().readAllBytes());
  }

  @Test
  void a_file_of_another_draft_is_not_opened() {
    var attached = attach(begun, "photo");
    var other = drafts.start(GRANVIK, VERA, house.faultReport, Language.ENGLISH);
    assertEquals(Optional.empty(), drafts.open(other, new FileId(attached.file().id())));
  }

  @Test
  void deleting_leaves_neither_key_nor_file() {
    attach(begun, "photo");
    assertTrue(drafts.delete(GRANVIK, begun.id(), VERA));
    assertEquals(0, rowsOfDraft());
    assertEquals(0, rowsOfKey());
  }

  @Test
  void expires_after_its_days_without_a_save_and_is_swept_away() {
    house.clock.forward(Duration.ofDays(6));
    drafts.save(begun, VERA, 1, fault("lamp"));
    house.clock.forward(Duration.ofDays(6));
    assertTrue(drafts.find(GRANVIK, begun.id(), VERA).isPresent());
    house.clock.forward(Duration.ofDays(1));
    assertEquals(Optional.empty(), drafts.find(GRANVIK, begun.id(), VERA));
    assertTrue(drafts.list(GRANVIK, VERA).stream().noneMatch(draft -> draft.id().equals(begun.id())));
    var sweep = new DeleteExpiredDrafts(house.database, house.files, house.clock);
    while (sweep.atMost(10) > 0) {
      // until all are gone
    }
    assertEquals(0, rowsOfDraft());
  }

  @Test
  void an_anonymous_draft_is_handed_over_to_whoever_logs_in_with_its_secret() {
    var anonymous = drafts.start(GRANVIK, SOMEBODY, house.faultReport, Language.SWEDISH);
    assertTrue(drafts.handOver(GRANVIK, anonymous.id(), SOMEBODY, JOHAN));
    assertTrue(drafts.find(GRANVIK, anonymous.id(), JOHAN).isPresent());
    assertEquals(Optional.empty(), drafts.find(GRANVIK, anonymous.id(), SOMEBODY));
  }

  @Test
  void nothing_that_was_typed_lies_readable_in_the_database() {
    drafts.save(begun, VERA, 1, fault("lamp").with("description", "Vera Exempel"));
    var content = house.database.read(session ->
        session.one("select content from draft where id = ?", row -> row.bytes("content"), begun.id())).orElseThrow();
    assertFalse(new String(content, StandardCharsets.ISO_8859_1).contains("Vera"));
  }

  private Draft found() {
    return drafts.find(GRANVIK, begun.id(), VERA).orElseThrow();
  }

  private static Attached.Done attach(Draft draft, String question) {
    return (Attached.Done) drafts.attach(
        draft, VERA, question, "foto.jpg", "image/jpeg", new ByteArrayInputStream(PHOTO), 1_000);
  }

  private long rowsOfDraft() {
    return house.database.read(session -> session.one(
        "select count(*) as n from draft where id = ?", row -> row.number("n"), begun.id())).orElseThrow();
  }

  private long rowsOfKey() {
    return house.database.read(session -> session.one(
        "select count(*) as n from stored_file where key_id = ?", row -> row.number("n"), begun.key().id())).orElseThrow();
  }
}
