package se.samform.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samform.core.party.PersonalNumber;
import se.samform.core.register.SigningWay.How;

/** Who binds an organisation, by how it is registered. */
class SignatoriesTest {

  private static final PersonalNumber VERA = new PersonalNumber("191212121212");
  private static final PersonalNumber JOHAN = new PersonalNumber("199001012385");
  private static final PersonalNumber KARIN = new PersonalNumber("198501012382");
  private static final PersonalNumber NOBODY = new PersonalNumber("198501012390");
  private static final Signatory HIDDEN = new Signatory.Protected();

  private static Signatory named(PersonalNumber number) {
    return new Signatory.Named(number, "Den", "Ena");
  }

  private static SigningWay way(How how, PersonalNumber... by) {
    return new SigningWay(how, Stream.of(by).map(SignatoriesTest::named).toList());
  }

  private static Signatories of(SigningWay... ways) {
    return new Signatories(List.of(ways));
  }

  private static List<PersonalNumber> beside(Signatories signatories, PersonalNumber person) {
    return signatories.beside(person).stream().map(Signatory.Named::number).toList();
  }

  @Test
  void two_together_are_any_two_of_those_who_are_named() {
    var two = of(way(How.TWO, VERA, JOHAN, KARIN));
    assertEquals(Said.NO, two.binds(Set.of(VERA)));
    assertEquals(Said.YES, two.binds(Set.of(VERA, KARIN)));
    assertEquals(Said.NO, two.binds(Set.of(VERA, NOBODY)));
    assertEquals(List.of(JOHAN, KARIN), beside(two, VERA));
  }

  @Test
  void a_board_binds_it_as_a_whole_and_nobody_of_a_board_of_none_does() {
    var all = of(way(How.ALL, VERA, JOHAN, KARIN));
    assertEquals(Said.NO, all.binds(Set.of(VERA, JOHAN)));
    assertEquals(Said.YES, all.binds(Set.of(VERA, JOHAN, KARIN)));
    assertEquals(List.of(), beside(all, VERA), "it takes more than one besides");
    assertEquals(Said.NO, of(way(How.ALL)).binds(Set.of(VERA)));
    assertEquals(Said.NO, of().binds(Set.of(VERA)));
  }

  @Test
  void any_way_is_enough_and_who_may_sign_alone_needs_nobody() {
    var either = of(way(How.TWO, VERA, JOHAN), way(How.ALONE, KARIN));
    assertEquals(Said.YES, either.binds(Set.of(KARIN)));
    assertEquals(List.of(), beside(either, KARIN));
    assertEquals(List.of(JOHAN, KARIN), beside(either, VERA));
    assertEquals(List.of(), beside(either, NOBODY), "to a stranger nobody is told of");
  }

  @Test
  void who_is_hidden_may_be_whoever_is_not_known_and_nobody_more() {
    var hiding = of(new SigningWay(How.TWO, List.of(named(VERA), HIDDEN)));
    assertEquals(Said.UNKNOWN, hiding.has(NOBODY));
    assertEquals(Said.UNKNOWN, hiding.binds(Set.of(VERA, NOBODY)));
    assertEquals(Said.NO, hiding.binds(Set.of(VERA)));
    assertEquals(Said.NO, hiding.binds(Set.of(JOHAN, KARIN)), "only one is hidden");
  }

  @Test
  void what_cannot_be_counted_is_not_known_and_never_of_strangers() {
    var other = of(way(How.OTHER, VERA, JOHAN));
    assertEquals(Said.UNKNOWN, other.binds(Set.of(VERA, JOHAN)));
    assertEquals(Said.NO, other.binds(Set.of(KARIN)));
    assertEquals(Said.YES, other.has(VERA));
  }
}
