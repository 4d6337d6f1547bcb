package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.SCHOOL;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.RegistryCommand;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.form.Afterwards.Reader;
import se.samform.engine.document.Documents;
import se.samform.engine.search.SearchPage;
import se.samform.engine.search.SearchQuery;
import se.samform.engine.testing.House;

class ProtectedIdentityTest {

  private static final List<String> TELLING =
      List.of("Nils", "Vera", "Exempel", "191212121212", "199001012385", "Storgatan", "123 45", "vera@exempel.invalid", "070");

  private final House house = new House();

  @Test
  void a_masked_case_tells_neither_who_nor_where_but_what_was_chosen() {
    var masked = marked(house.transportCase()).masked();
    var submission = masked.submissions().getLast();
    assertEquals(Set.of("relation", "custody", "own-choice", "grade", "reason", "distance", "days", "direction", "from", "truth"),
        submission.submission().answers().keySet().stream().filter(id -> !id.equals("school")).collect(Collectors.toSet()));
    var all = submission.submission() + new String(submission.json(), StandardCharsets.UTF_8)
        + new String(submission.json(Reader.RECEIPT, masked.service().definition()), StandardCharsets.UTF_8);
    TELLING.forEach(word -> assertFalse(all.contains(word), word + " in " + all));
    assertEquals(Reach.NOWHERE, AboutApplicant.reach(masked.service().definition(), masked.submissions()));
  }

  @Test
  void nothing_of_a_masked_case_can_be_opened_and_its_receipt_is_made_of_the_rest_and_not_kept() {
    var file = marked(house.transportCase());
    var documents = new Documents(house.database, house.files, (of, document) -> of.submissions().toString().getBytes(StandardCharsets.UTF_8), house.clock);
    var id = file.receipt().orElseThrow().id();
    var whole = new String(documents.pdf(file, id).orElseThrow(), StandardCharsets.UTF_8);
    assertTrue(whole.contains("Vera"), whole);
    var rest = new String(documents.pdf(file.masked(), id).orElseThrow(), StandardCharsets.UTF_8);
    TELLING.forEach(word -> assertFalse(rest.contains(word), word));
    assertEquals(whole, new String(documents.pdf(file, id).orElseThrow(), StandardCharsets.UTF_8));
    assertEquals(1, house.rows("case_document"));
    assertEquals(Optional.empty(), file.masked().key());
  }

  @Test
  void lists_name_nobody_who_is_protected() {
    var head = house.transportCase();
    assertEquals(Map.of(head.id(), "Vera Exempel"), house.inbox.applicants(GRANVIK, List.of(head)));
    assertEquals(Listed.NOTHING, house.inbox.listed(GRANVIK, List.of(marked(head).head())));
  }

  @Test
  void a_case_that_is_marked_later_is_found_by_its_reference_alone_and_by_all_again_once_the_mark_is_lifted() {
    var head = house.transportCase();
    house.cases.command(GRANVIK, head.id(), head.lastSeq(), new CaseCommand.AddNote("Ring Vera på Storgatan"), OFFICER);
    var words = List.of("vera", "nils", "exempel", "19121212-1212", "199001012385", "storgatan");
    words.forEach(word -> assertEquals(1, found(word), word));
    var marked = marked(house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow().head());
    words.forEach(word -> assertEquals(0, found(word), word));
    assertEquals(1, found(head.reference()));
    var written = (Commanded.Done) house.cases.command(GRANVIK, head.id(), marked.head().lastSeq(), new CaseCommand.AddNote("Vera ringde"), OFFICER);
    assertEquals(0, found("vera"), "what is written afterwards");
    house.indexing.again(GRANVIK, head.id());
    assertEquals(0, found("vera"), "made again by an operator");
    house.cases.register(GRANVIK, head.id(), written.head().lastSeq(), new RegistryCommand.Unmark(SecrecyGround.IDENTITY), OFFICER);
    words.forEach(word -> assertEquals(1, found(word), word));
    assertEquals(0, house.rows("protected_party"));
  }

  private CaseFile marked(CaseHead head) {
    var mark = new RegistryCommand.Mark(new SecrecyGround(SecrecyGround.IDENTITY, SecrecyGround.PROTECTED_PERSON));
    house.cases.register(GRANVIK, head.id(), head.lastSeq(), mark, OFFICER);
    var file = house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow();
    assertTrue(file.isProtected());
    return file;
  }

  private int found(String text) {
    SearchPage page = house.search.find(GRANVIK, new SearchQuery(Set.of(SCHOOL), text, Optional.empty(), Optional.empty(), Long.MAX_VALUE, 10));
    return page.hits().size();
  }
}
