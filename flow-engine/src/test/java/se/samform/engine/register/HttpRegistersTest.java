package se.samform.engine.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samform.core.party.PersonalNumber;
import se.samform.core.register.Booking;
import se.samform.core.register.Custody;
import se.samform.core.register.DownReason;
import se.samform.core.register.Engagement;
import se.samform.core.register.Guardian;
import se.samform.core.register.Lookup;
import se.samform.core.register.Mandates.Age;
import se.samform.core.register.PostalAddress;
import se.samform.core.register.Resident;
import se.samform.engine.testing.MovableClock;

/** Against the stand-in program, over HTTP. */
class HttpRegistersTest {

  private static final PersonalNumber VERA = new PersonalNumber("191212121212");
  private static final PersonalNumber PROTECTED = new PersonalNumber("198501012390");
  private static final Lookup<?> DOWN = new Lookup.Down<>(DownReason.NO_ANSWER);
  private static final Lookup<?> GARBAGE = new Lookup.Down<>(DownReason.GARBAGE);

  @TempDir Path folder;
  private final MovableClock clock = new MovableClock(Instant.parse("2027-01-08T12:00:00Z"));
  private StandIn standIn;

  @BeforeEach
  void start() throws IOException {
    standIn = new StandIn(folder, clock, Duration.ofSeconds(10), "agreed");
  }

  @AfterEach
  void end() throws IOException {
    standIn.close();
  }

  @Test
  void a_person_is_found_with_where_they_live() {
    assertEquals(
        new Lookup.Found<>(new Resident.Known(VERA, "Vera", "Exempel", Optional.of(new PostalAddress("Storgatan 12", "12345", "Granvik")))),
        person(VERA));
    assertEquals(new Lookup.NotFound<>(), person(new PersonalNumber("190001010000")));
  }

  @Test
  void of_somebody_protected_nothing_is_told_but_that() {
    assertEquals(new Lookup.Found<>(new Resident.Protected(PROTECTED)), person(PROTECTED));
  }

  @Test
  void children_come_with_their_guardians_and_a_protected_child_never() {
    var children = standIn.granvik().population().orElseThrow().children(VERA).found().orElseThrow();
    assertEquals(List.of("Ella", "Tim", "Nils"), children.stream().map(child -> child.firstName()).toList());
    assertEquals(List.of(Custody.SOLE, Custody.JOINT, Custody.JOINT), children.stream().map(child -> child.custody()).toList());
    assertEquals(new Guardian.Protected(), children.get(1).guardians().get(1));
    assertEquals("Johan Påhitt", assertInstanceOf(Guardian.Named.class, children.get(2).guardians().get(1)).name());
  }

  @Test
  void for_whom_somebody_may_act_is_asked_anew_where_it_binds() {
    var mandates = standIn.mandates();
    var told = mandates.engagements(VERA, Age.LATELY).orElseThrow().found().orElseThrow();
    assertEquals(List.of(
        new Engagement("5599900015", "Granviks Bygg & Trä AB", Engagement.Role.SIGNATORY),
        new Engagement("8029990010", "Granviks Idrottsförening", Engagement.Role.AUTHORISED)), told);
    var asked = standIn.asked();
    mandates.engagements(VERA, Age.LATELY);
    assertEquals(asked, standIn.asked(), "it was answered a moment ago");
    mandates.engagements(VERA, Age.NOW);
    assertEquals(asked + 1, standIn.asked());
    standIn.behave("down", 0);
    assertFalse(mandates.engagements(VERA, Age.LATELY).orElseThrow().isDown(), "for some minutes");
    assertTrue(mandates.engagements(VERA, Age.NOW).orElseThrow().isDown());
    assertTrue(mandates.engagements(VERA, Age.LATELY).orElseThrow().isDown(), "what was found not to hold any more is not remembered");
  }

  @Test
  void an_answer_about_mandates_that_makes_no_sense_is_none() {
    standIn.behave("nonsense", 0);
    assertEquals(Optional.of(GARBAGE), standIn.mandates().engagements(VERA, Age.NOW));
    assertFalse(standIn.unboundMandates().isBound());
    assertEquals(Optional.empty(), standIn.unboundMandates().engagements(VERA, Age.NOW));
  }

  @Test
  void the_other_registers_answer_too() {
    var granvik = standIn.granvik();
    assertEquals("Granviks Idrottsförening", granvik.companies().orElseThrow().company("8029990010").found().orElseThrow().name());
    var places = granvik.addresses().orElseThrow().addresses("storg").found().orElseThrow();
    assertTrue(places.more());
    assertEquals(places.all().getFirst(), granvik.addresses().orElseThrow().address(places.all().getFirst().id()).found().orElseThrow());
    assertEquals("Granvik Eken 1:1", granvik.addresses().orElseThrow().properties("eken 1:1").found().orElseThrow().all().getFirst().designation());
    assertEquals("Hanna Mallberg", granvik.employees().orElseThrow().employees("skolskj").found().orElseThrow().all().getFirst().name());
    assertEquals("Kvarnskolan", granvik.list("schools").orElseThrow().item("school-3").found().orElseThrow().text());
    assertEquals(new Lookup.NotFound<>(), granvik.list("nothing").orElseThrow().item("1"));
  }

  @Test
  void what_somebody_types_is_searched_for_and_leads_nowhere_else() {
    var companies = standIn.granvik().companies().orElseThrow();
    assertEquals(new Lookup.NotFound<>(), companies.company("../people/191212121212"));
    assertEquals(new Lookup.NotFound<>(), companies.company("?q=1#"));
    assertTrue(standIn.granvik().addresses().orElseThrow().addresses("&q=storgatan å%/").found().orElseThrow().all().isEmpty());
  }

  @Test
  void what_is_not_bound_is_not_there() {
    assertTrue(standIn.unbound().population().isEmpty());
    assertTrue(standIn.granvik().list("unknown").isEmpty());
  }

  @Test
  void the_same_is_asked_once_for_a_while() {
    person(VERA);
    person(VERA);
    assertEquals(1, standIn.asked());
    clock.forward(KeptReplies.FOUND.plusSeconds(1));
    person(VERA);
    assertEquals(2, standIn.asked());
  }

  @Test
  void that_nobody_was_found_is_remembered_for_a_shorter_while() {
    var nobody = new PersonalNumber("190001010000");
    person(nobody);
    person(nobody);
    assertEquals(1, standIn.asked());
    clock.forward(KeptReplies.NOT_FOUND.plusSeconds(1));
    person(nobody);
    assertEquals(2, standIn.asked());
  }

  @Test
  void many_who_want_the_same_at_once_ask_once() throws Exception {
    standIn.behave("slow", 1);
    try (var threads = Executors.newFixedThreadPool(8)) {
      var asking = IntStream.range(0, 8).<Callable<Lookup<Resident>>>mapToObj(i -> () -> person(VERA)).toList();
      for (var found : threads.invokeAll(asking)) {
        assertTrue(found.get().found().isPresent());
      }
    }
    assertEquals(1, standIn.asked());
  }

  @Test
  void what_one_municipality_was_told_another_never_gets() {
    var place = standIn.granvik().addresses().orElseThrow().addresses("storgatan").found().orElseThrow();
    assertFalse(place.all().isEmpty());
    assertTrue(standIn.norrhamn().addresses().orElseThrow().addresses("storgatan").found().orElseThrow().all().isEmpty());
    person(VERA);
    int before = standIn.asked();
    standIn.norrhamn().population().orElseThrow().person(VERA);
    assertEquals(before + 1, standIn.asked());
  }

  @Test
  void a_register_that_is_down_is_left_alone_for_some_seconds_and_then_asked_again() {
    standIn.behave("down", 0);
    assertEquals(DOWN, person(VERA));
    assertEquals(new Lookup.Down<>(DownReason.RESTING), person(VERA));
    assertEquals(new Lookup.Down<>(DownReason.RESTING), standIn.granvik().companies().orElseThrow().company("8029990010"));
    assertEquals(1, standIn.asked());
    standIn.behave("normal", 0);
    clock.forward(RegisterRest.USUAL.time());
    assertTrue(person(VERA).found().isPresent());
    assertTrue(standIn.granvik().companies().orElseThrow().company("8029990010").found().isPresent());
  }

  @Test
  void one_municipalitys_register_being_down_is_nothing_to_another() throws IOException {
    standIn.behave("down", 0);
    person(VERA);
    standIn.behave("normal", 0);
    assertTrue(standIn.norrhamn().population().orElseThrow().person(VERA).found().isPresent());
  }

  @Test
  void a_register_that_is_not_there_is_down() throws IOException {
    standIn.end();
    assertEquals(DOWN, person(VERA));
  }

  @Test
  void a_register_that_is_slow_is_not_waited_for() throws IOException {
    try (var impatient = new StandIn(folder.resolve("other"), clock, Duration.ofMillis(200), "agreed")) {
      impatient.behave("slow", 30);
      long before = System.nanoTime();
      assertEquals(DOWN, impatient.granvik().population().orElseThrow().person(VERA));
      assertTrue(Duration.ofNanos(System.nanoTime() - before).toSeconds() < 10);
    }
  }

  @Test
  void what_is_not_as_it_was_agreed_on_is_not_believed_and_not_kept() {
    for (var mode : List.of("garbage", "nonsense", "endless")) {
      standIn.behave(mode, 0);
      assertEquals(GARBAGE, person(VERA), mode);
      assertEquals(GARBAGE, standIn.granvik().population().orElseThrow().children(VERA), mode);
      assertEquals(GARBAGE, standIn.granvik().companies().orElseThrow().company("8029990010"), mode);
      assertEquals(GARBAGE, standIn.granvik().addresses().orElseThrow().addresses("storgatan"), mode);
    }
    standIn.behave("normal", 0);
    assertTrue(person(VERA).found().isPresent());
  }

  @Test
  void a_wrong_token_is_a_refusal_and_no_reason_to_rest() throws IOException {
    try (var stranger = new StandIn(folder.resolve("other"), clock, Duration.ofSeconds(10), "guessed")) {
      var refused = new Lookup.Down<>(DownReason.REFUSED);
      assertEquals(refused, stranger.granvik().population().orElseThrow().person(VERA));
      assertEquals(refused, stranger.granvik().population().orElseThrow().person(VERA));
    }
  }

  @Test
  void a_token_is_sent_without_the_line_break_of_its_file_and_what_cannot_be_sent_is_not_told() throws IOException {
    try (var file = new StandIn(folder.resolve("other"), clock, Duration.ofSeconds(10), "agreed\n")) {
      assertTrue(file.granvik().population().orElseThrow().person(VERA).found().isPresent());
    }
    try (var broken = new StandIn(folder.resolve("third"), clock, Duration.ofSeconds(10), "agr\need")) {
      assertEquals(new Lookup.Down<>(DownReason.REFUSED), broken.granvik().population().orElseThrow().person(VERA));
    }
  }

  @Test
  void a_time_is_held_booked_and_let_go_of() {
    var calendar = standIn.granvik().calendar("bygglov").orElseThrow();
    var slot = calendar.free(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 12)).found().orElseThrow().getFirst();
    assertEquals(Instant.parse("2027-01-11T08:00:00Z"), slot.start());
    var mine = new UUID(0, 7);
    var other = new UUID(0, 8);
    assertInstanceOf(Booking.Held.class, calendar.hold(mine, slot.id()).found().orElseThrow());
    assertEquals(new Booking.Taken(), calendar.book(other, slot.id()).found().orElseThrow());
    assertEquals(new Booking.Booked(slot), calendar.book(mine, slot.id()).found().orElseThrow());
    assertEquals(new Booking.Booked(slot), calendar.book(mine, slot.id()).found().orElseThrow());
    assertEquals(new Booking.Cancelled(), calendar.cancel(mine).found().orElseThrow());
    assertEquals(new Booking.Booked(slot), calendar.book(other, slot.id()).found().orElseThrow());
  }

  private Lookup<Resident> person(PersonalNumber number) {
    return standIn.granvik().population().orElseThrow().person(number);
  }
}
