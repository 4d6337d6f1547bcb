package se.samform.core.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samform.core.id.FamilyId;
import se.samform.core.id.OperatingMessageId;
import se.samform.core.publication.json.OfferCodec;
import se.samform.core.publication.json.OperatingMessageCodec;
import se.samform.core.text.LocalText;

/** On which days an e-service is offered. */
class OfferTest {

  private static final YearlyPeriod SPRING = new YearlyPeriod(MonthDay.of(3, 1), MonthDay.of(5, 31));
  private static final YearlyPeriod NEW_YEAR = new YearlyPeriod(MonthDay.of(11, 1), MonthDay.of(1, 15));

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static Offer offer(String from, String until, YearlyPeriod... periods) {
    return Offer.ALWAYS.between(some(from), some(until)).in(List.of(periods));
  }

  private static Optional<LocalDate> some(String day) {
    return Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse);
  }

  private static Offered open(String last) {
    return new Offered.Open(some(last));
  }

  @Test
  void what_nothing_is_said_of_is_open_always() {
    assertEquals(open(""), Offer.ALWAYS.on(day("2026-11-28")));
  }

  @Test
  void the_first_and_the_last_day_are_days_on_which_it_is_open() {
    var offer = offer("2027-01-10", "2027-02-20");
    assertEquals(new Offered.NotYet(day("2027-01-10")), offer.on(day("2027-01-09")));
    assertEquals(open("2027-02-20"), offer.on(day("2027-01-10")));
    assertEquals(open("2027-02-20"), offer.on(day("2027-02-20")));
    assertEquals(new Offered.Over(day("2027-02-20")), offer.on(day("2027-02-21")));
  }

  @Test
  void it_opens_and_closes_each_year() {
    var offer = offer("", "", SPRING);
    assertEquals(new Offered.Between(day("2027-03-01")), offer.on(day("2027-02-28")));
    assertEquals(open("2027-05-31"), offer.on(day("2027-03-01")));
    assertEquals(open("2027-05-31"), offer.on(day("2027-05-31")));
    assertEquals(new Offered.Between(day("2028-03-01")), offer.on(day("2027-06-01")));
  }

  @Test
  void a_period_goes_over_new_year() {
    var offer = offer("", "", NEW_YEAR);
    assertEquals(new Offered.Between(day("2026-11-01")), offer.on(day("2026-10-31")));
    assertEquals(open("2027-01-15"), offer.on(day("2026-11-01")));
    assertEquals(open("2027-01-15"), offer.on(day("2026-12-31")));
    assertEquals(open("2027-01-15"), offer.on(day("2027-01-15")));
    assertEquals(new Offered.Between(day("2027-11-01")), offer.on(day("2027-01-16")));
  }

  @Test
  void of_several_periods_the_nearest_counts_and_those_side_by_side_are_one() {
    var offer = offer("", "", NEW_YEAR, SPRING, new YearlyPeriod(MonthDay.of(6, 1), MonthDay.of(6, 10)));
    assertEquals(open("2027-06-10"), offer.on(day("2027-04-01")));
    assertEquals(new Offered.Between(day("2027-11-01")), offer.on(day("2027-06-11")));
    assertEquals(new Offered.Between(day("2028-03-01")), offer.on(day("2028-01-16")));
  }

  @Test
  void periods_that_fill_the_year_have_no_last_day() {
    assertEquals(open(""), offer("", "", new YearlyPeriod(MonthDay.of(1, 1), MonthDay.of(12, 31))).on(day("2027-06-01")));
    assertEquals(open("2029-06-01"), offer("", "2029-06-01", new YearlyPeriod(MonthDay.of(7, 1), MonthDay.of(6, 30))).on(day("2027-06-01")));
  }

  @Test
  void before_the_first_day_it_is_not_yet_open_though_a_period_is_on() {
    var offer = offer("2027-06-15", "", SPRING);
    assertEquals(new Offered.NotYet(day("2028-03-01")), offer.on(day("2027-04-01")));
    assertEquals(new Offered.Between(day("2028-03-01")), offer.on(day("2027-06-15")));
  }

  @Test
  void when_no_period_comes_any_more_it_is_over_since_the_last_one_ended() {
    var offer = offer("", "2027-12-31", SPRING);
    assertEquals(new Offered.Over(day("2027-05-31")), offer.on(day("2027-06-01")));
    assertEquals(new Offered.Over(day("2027-05-31")), offer.on(day("2028-04-01")));
    assertEquals(open("2027-04-10"), offer("", "2027-04-10", SPRING).on(day("2027-04-01")));
  }

  @Test
  void a_leap_day_is_the_day_before_it_where_there_is_none() {
    var offer = offer("", "", new YearlyPeriod(MonthDay.of(2, 1), MonthDay.of(2, 29)));
    assertEquals(open("2027-02-28"), offer.on(day("2027-02-28")));
    assertEquals(open("2028-02-29"), offer.on(day("2028-02-29")));
  }

  @Test
  void what_is_withdrawn_is_so_whatever_the_day_and_as_before_once_restored() {
    var offer = offer("2027-01-10", "", SPRING);
    assertEquals(new Offered.Withdrawn(), offer.withdrawn(true).on(day("2027-04-01")));
    assertEquals(offer.on(day("2027-04-01")), offer.withdrawn(true).withdrawn(false).on(day("2027-04-01")));
  }

  @Test
  void days_between_which_it_never_opens_are_known() {
    assertTrue(Offer.ALWAYS.everOpens());
    assertTrue(offer("2027-01-01", "2027-01-01").everOpens());
    assertFalse(offer("2027-01-02", "2027-01-01").everOpens());
    assertFalse(offer("2027-06-01", "2027-12-31", SPRING).everOpens());
    assertTrue(offer("", "2027-02-01", SPRING).everOpens(), "it was open last year");
  }

  @Test
  void only_what_is_not_found_any_more_or_not_yet_is_not_listed() {
    assertEquals(List.of(true, true, false, false, false), Stream.of(
        open(""), new Offered.Between(day("2027-01-01")), new Offered.NotYet(day("2027-01-01")), new Offered.Over(day("2027-01-01")),
        new Offered.Withdrawn()).map(Offered::isListed).toList());
  }

  @Test
  void what_is_written_is_read_again() {
    for (var offer : List.of(Offer.ALWAYS, offer("2027-01-01", "2028-01-01", SPRING, NEW_YEAR).withdrawn(true))) {
      assertEquals(offer, OfferCodec.read(OfferCodec.write(offer)));
    }
  }

  @Test
  void a_message_is_told_from_its_moment_until_its_other_about_those_it_names() {
    var service = new FamilyId(new UUID(1, 1));
    var message = new OperatingMessage(new OperatingMessageId(new UUID(1, 2)), LocalText.of("Nere.", "Down."), Instant.parse("2027-03-13T05:00:00Z"),
        Optional.of(Instant.parse("2027-03-13T07:00:00Z")), Set.of(service), true);
    assertFalse(message.isOn(Instant.parse("2027-03-13T04:59:59Z")));
    assertTrue(message.isOn(Instant.parse("2027-03-13T05:00:00Z")));
    assertFalse(message.isOn(Instant.parse("2027-03-13T07:00:00Z")));
    assertTrue(message.isAbout(service));
    assertFalse(message.isAbout(new FamilyId(new UUID(1, 3))));
    assertEquals(message, OperatingMessageCodec.read(message.id(), OperatingMessageCodec.write(message)));
  }
}
