package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.SOMEBODY;
import static se.samform.engine.testing.House.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.HandlingCommand;
import se.samform.engine.testing.House;

/** Walks the schema: whatever belongs to a case goes when it is purged, or stands here with why it stays. */
class PurgeTest {

  /** What says whose row it is, besides {@code number} where its comment says that it is the case's. */
  private static final List<String> OF_A_CASE = List.of("case_id", "other_id", "draft_id", "stream");

  private static final Map<String, String> STAYS = Map.ofEntries(
      Map.entry("case_event.case_id", "headers: that something happened and when, chained; what was written is emptied"),
      Map.entry("submission.case_id", "that something was handed in, and its hash; what was handed in is emptied"),
      Map.entry("message.case_id", "that there was a message, and when it was read"),
      Map.entry("diary_entry.case_id", "the diary is public and outlives its cases; nobody is named"),
      Map.entry("case_ruling.case_id", "the list of delegated decisions: what was decided, by which officer; not about whom"),
      Map.entry("feedback.case_id", "the grade is counted; the comment can't be opened without the case's key"),
      Map.entry("payment.case_id", "bookkeeping: the sum and its number; who paid can't be opened without the case's key"),
      Map.entry("payment_refund.case_id", "bookkeeping: what went back of it; why can't be opened without the case's key"),
      Map.entry("look.case_id", "who looked is kept as long as the municipality keeps that, so that it can be asked afterwards"),
      Map.entry("reveal.case_id", "until when an officer is shown more; nothing is left to show, and it is swept away within the hour"),
      Map.entry("case_barred.case_id", "the head is still there, and not for who has a conflict of interest"),
      Map.entry("case_flag.case_id", "an officer's own mark on the head; theirs to take away"),
      Map.entry("batch_case.case_id", "the officer's report of what was done to many: the reference alone"),
      Map.entry("case_changeover_case.case_id", "the report of what went over to a later flow: the reference alone"),
      Map.entry("desk_notice.case_id", "what an officer was told: the reference alone"),
      Map.entry("gathered_notice.case_id", "what an officer is to be told: the reference alone; swept away"),
      Map.entry("outbox.stream", "that something left the house; what it said is made when it leaves, and not kept"),
      Map.entry("booking.draft_id", "which calendar was asked and when; let go of by itself"),
      Map.entry("signing_round.draft_id", "gone when the draft is handed in, and a supplement is signed by nobody"));

  private final House house = new House();

  private record Column(String table, String name) {}

  @Test
  void whatever_belongs_to_a_case_goes_with_it_or_stands_here_with_why_it_stays() {
    var opened = house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
    var columns = ofCases();
    columns.forEach(column -> rowOf(opened, column));
    columns.forEach(column -> assertTrue(count(opened, column) > 0, () -> "Nothing to purge: " + column));
    house.keeping.purge(GRANVIK, opened.id());
    var left = columns.stream().filter(column -> count(opened, column) > 0).map(column -> column.table() + "." + column.name()).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(STAYS.keySet()), left);
  }

  @Test
  void which_cases_it_was_linked_with_is_forgotten_at_both_ends() {
    var first = house.transportCase();
    var second = house.transportCase();
    var third = house.transportCase();
    link(first, second);
    link(second, third);
    link(first, third);
    house.keeping.purge(GRANVIK, second.id());
    assertEquals(1, house.rows("case_link"));
    assertEquals(List.of(first.id()), house.inbox.linkedTo(GRANVIK, OFFICER, third.id()).stream().map(CaseHead::id).toList());
  }

  private void link(CaseHead from, CaseHead to) {
    var head = house.cases.find(GRANVIK, from.id(), OFFICER).orElseThrow().head();
    house.cases.command(GRANVIK, head.id(), head.lastSeq(), new HandlingCommand.Link(to.id()), OFFICER);
  }

  private List<Column> ofCases() {
    return house.database.read(session -> session.list("select table_name as tab, column_name as name from information_schema.columns where table_schema = database()"
        + " and (column_name in ('" + String.join("', '", OF_A_CASE) + "') or column_name = 'number' and column_comment like 'of the case%')"
        + " order by table_name, column_name", row -> new Column(row.text("tab"), row.text("name"))));
  }

  private static Object of(CaseHead head, Column column) {
    return column.name().equals("number") ? (Object) head.number() : head.id();
  }

  private long count(CaseHead head, Column column) {
    return house.database.read(session -> session.one("select count(*) as n from " + column.table() + " where " + column.name() + " = ?",
        row -> row.number("n"), of(head, column))).orElseThrow();
  }

  /** Where handing in left none. */
  private void rowOf(CaseHead head, Column column) {
    if (count(head, column) > 0) {
      return;
    }
    var names = new ArrayList<String>(List.of(column.name()));
    var values = new ArrayList<Object>(Collections.singletonList(of(head, column)));
    house.database.read(session -> session.list("select column_name as name, data_type as type from information_schema.columns where table_schema = database()"
        + " and table_name = ? and column_name <> ? and is_nullable = 'NO' and column_default is null and extra not like '%auto_increment%'",
        row -> Map.entry(row.text("name"), row.text("type")), column.table(), column.name())).forEach(other -> {
          names.add(other.getKey());
          values.add(other.getKey().equals("municipality_id") ? GRANVIK : some(other.getValue()));
        });
    house.database.transaction(session -> session.change("insert into " + column.table() + " (" + String.join(", ", names) + ") values (?"
        + ", ?".repeat(values.size() - 1) + ")", values.toArray()));
  }

  private Object some(String type) {
    return switch (type) {
      case "binary", "varbinary", "mediumblob" -> UUID.randomUUID();
      case "datetime", "date", "time" -> house.clock.instant();
      case "varchar", "char", "text", "mediumtext" -> "x";
      default -> 1;
    };
  }
}
