package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.PARKS;
import static se.samform.engine.testing.House.SCHOOL;
import static se.samform.engine.testing.House.SOMEBODY;
import static se.samform.engine.testing.House.STREETS;
import static se.samform.engine.testing.House.fault;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseCommand.ChangeStatus;
import se.samform.core.flow.CaseCommand.Take;
import se.samform.core.flow.CaseCommand.WriteToUnit;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.Refusal;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.engine.casefile.InboxQuery.Whose;
import se.samform.engine.testing.House;

class DeskWorkTest {

  private static final Actor.Officer COLLEAGUE = new Actor.Officer(new OfficerId(new UUID(9, 1)), OFFICER.units());

  private final House house = new House();

  @Test
  void what_there_is_to_do_is_mine_and_nobodys_but_not_my_colleagues_nor_the_citizens() {
    var nobodys = house.transportCase();
    var mine = commanded(house.transportCase(), new Take(), OFFICER);
    commanded(house.transportCase(), new Take(), COLLEAGUE);
    commanded(commanded(mine(), new ChangeStatus("in-progress"), OFFICER), new ChangeStatus("awaiting-supplement"), OFFICER);
    var page = house.inbox.page(GRANVIK, new InboxQuery(Set.of(SCHOOL), true, new Whose.ToActOn(NILS), Optional.empty(), 50));
    assertEquals(List.of(nobodys, mine), page.cases());
  }

  @Test
  void whoever_kept_the_follow_key_may_write_and_nobody_else() {
    var head = house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
    var write = new WriteToUnit(new MessageId(new UUID(9, 2)), "Nu lyser den igen");
    assertEquals(new Commanded.Refused(Refusal.NO_SUCH_CASE), house.cases.command(GRANVIK, head.id(), 1, write, "3333-3333-3333"));
    assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, head.id(), 1, write, house.cases.followKey(head)));
  }

  @Test
  void the_key_of_a_case_that_was_handed_in_logged_in_opens_nothing() {
    var head = house.transportCase();
    var write = new WriteToUnit(new MessageId(new UUID(9, 3)), "Hej");
    assertEquals(new Commanded.Refused(Refusal.NO_SUCH_CASE),
        house.cases.command(GRANVIK, head.id(), 1, write, house.cases.followKey(head)));
  }

  @Test
  void who_has_a_conflict_of_interest_opens_the_case_no_more_and_nobody_has_it() {
    var mine = mine();
    var after = commanded(mine, new HandlingCommand.DeclareConflict("Min syster söker"), OFFICER);
    assertEquals(Optional.empty(), after.state().assignee());
    assertEquals(Optional.empty(), house.cases.find(GRANVIK, mine.id(), OFFICER));
    assertEquals(after, house.cases.find(GRANVIK, mine.id(), COLLEAGUE).orElseThrow().head());
  }

  @Test
  void cases_are_linked_until_the_link_is_taken_away() {
    var other = house.transportCase();
    var third = house.transportCase();
    var linked = commanded(commanded(mine(), new HandlingCommand.Link(other.id()), OFFICER), new HandlingCommand.Link(third.id()), OFFICER);
    assertEquals(List.of(other.id(), third.id()), house.cases.find(GRANVIK, linked.id(), OFFICER).orElseThrow().linked());
    commanded(linked, new HandlingCommand.Unlink(other.id()), OFFICER);
    assertEquals(List.of(third.id()), house.cases.find(GRANVIK, linked.id(), OFFICER).orElseThrow().linked());
  }

  @Test
  void a_case_that_was_moved_since_is_told_of_to_who_had_it_before_them_and_to_nobody_else() {
    var seen = mine();
    var moved = commanded(seen, new HandlingCommand.MoveTo(STREETS, "Det är deras"), OFFICER);
    var school = new Actor.Officer(new OfficerId(new UUID(9, 1)), Set.of(SCHOOL));
    assertEquals(Optional.empty(), house.cases.find(GRANVIK, seen.id(), school));
    assertEquals(Optional.of(STREETS), house.cases.movedSince(GRANVIK, seen.id(), seen.lastSeq(), school).map(head -> head.state().unit()));
    assertEquals(Optional.empty(), house.cases.movedSince(GRANVIK, seen.id(), moved.lastSeq(), school), "it was gone by then");
    assertEquals(Optional.empty(), house.cases.movedSince(GRANVIK, seen.id(), seen.lastSeq(), new Actor.Officer(school.id(), Set.of(PARKS))));
    assertEquals(Optional.empty(), house.cases.movedSince(ELSEWHERE, seen.id(), seen.lastSeq(), school));
  }

  @Test
  void a_change_of_status_that_goes_on_and_comes_too_late_changes_nothing() {
    var seen = mine();
    var away = new ChangeStatus("in-progress", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(new CaseCommand.HandOn.ToUnit(STREETS, "Det är deras")));
    var noted = commanded(seen, new CaseCommand.AddNote("Ring"), OFFICER);
    assertInstanceOf(Commanded.Stale.class, house.cases.command(GRANVIK, seen.id(), seen.lastSeq(), away, OFFICER));
    assertEquals(noted, house.cases.find(GRANVIK, seen.id(), OFFICER).orElseThrow().head());
    var moved = commanded(noted, away, OFFICER);
    assertEquals(STREETS, moved.state().unit());
    assertEquals("in-progress", moved.state().status());
  }

  private CaseHead mine() {
    return commanded(house.transportCase(), new Take(), OFFICER);
  }

  private CaseHead commanded(CaseHead head, CaseCommand command, Actor.Officer officer) {
    return ((Commanded.Done) house.cases.command(GRANVIK, head.id(), head.lastSeq(), command, officer)).head();
  }
}
