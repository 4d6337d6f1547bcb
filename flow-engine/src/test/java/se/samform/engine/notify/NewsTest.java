package se.samform.engine.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.HANNA;
import static se.samform.engine.testing.House.STREETS;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Authority;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Term;
import se.samform.core.municipality.Unit;
import se.samform.core.notice.Cell;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.OwnWords;
import se.samform.core.notice.UsualHours;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.RetrySchedule;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.testing.House;

/** What addresses are told that is of no case: what was published, and whose right has ended. It is the 22nd of November 2026. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NewsTest {

  @RegisterExtension
  static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  private static final String WEB = "webb@granvik.invalid";
  private static final String REGISTRAR = "registrator@granvik.invalid";
  private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 21);

  private final House house = new House();
  private final PublicationNews news = new PublicationNews(house.database, house.bindings, house.outbox, house.ids);
  private final EndedRights rights = new EndedRights(house.database, house.bindings, house.municipalities, house.outbox, house.ids, house.clock);

  @BeforeEach
  void whatTheHouseItselfPublishedIsToldToNobody() {
    news.write(GRANVIK);
    settle(Map.of(), Map.of());
  }

  @Test
  void what_is_published_is_told_once_and_of_several_versions_the_newest() throws Exception {
    house.services.publish(GRANVIK, changed("a"));
    house.services.publish(GRANVIK, changed("b"));
    assertEquals(1, news.write(GRANVIK));
    assertEquals(0, news.write(GRANVIK));
    dispatch();
    var mail = only(WEB);
    assertEquals("Publicerad e-tjänst: Ansök om skolskjuts", mail.getSubject());
    assertTrue(text(mail).contains("En ny version av e-tjänsten Ansök om skolskjuts"), text(mail));
    assertTrue(text(mail).contains("https://e.exempel.invalid/granvik/e/skolskjuts"), text(mail));
    house.services.publish(GRANVIK, changed("b"));
    assertEquals(0, news.write(GRANVIK), "the same bytes are the same version");
  }

  @Test
  void the_first_version_is_told_as_a_new_service_and_to_an_address_of_that_service_too() throws Exception {
    var definition = new String(House.definition("felanmalan"), StandardCharsets.UTF_8).replaceFirst("\"id\": *\"felanmalan\"", "\"id\": \"felet\"");
    var service = house.services.publish(GRANVIK, definition.getBytes(StandardCharsets.UTF_8));
    var binding = house.bindings.find(GRANVIK, house.faultReport.family()).orElseThrow().binding();
    house.bindings.save(GRANVIK, service.family(), binding.telling(settings(Map.of(), Map.of(), List.of(), List.of("gator@granvik.invalid"))), 0);
    news.write(GRANVIK);
    dispatch();
    assertTrue(text(only(WEB)).contains("En ny e-tjänst har publicerats"), text(only(WEB)));
    only("gator@granvik.invalid");
  }

  @Test
  void what_is_off_is_not_told_and_is_not_told_later_either() {
    settle(Map.of(PublicationNews.CELL, false), Map.of());
    house.services.publish(GRANVIK, changed("a"));
    news.write(GRANVIK);
    settle(Map.of(), Map.of());
    news.write(GRANVIK);
    dispatch();
    assertEquals(0, SERVER.getReceivedMessages().length);
  }

  @Test
  void own_words_are_said_of_what_is_of_no_case_too() throws Exception {
    var words = new OwnWords(LocalText.of(Language.SWEDISH, "Nytt på webben"), LocalText.of(Language.SWEDISH, "{service}: {link} {reference}"));
    settle(Map.of(), Map.of(PublicationNews.CELL, words));
    house.services.publish(GRANVIK, changed("a"));
    news.write(GRANVIK);
    dispatch();
    assertEquals("Nytt på webben", only(WEB).getSubject());
    assertEquals("Ansök om skolskjuts: https://e.exempel.invalid/granvik/e/skolskjuts {reference}", text(only(WEB)).strip());
  }

  @Test
  void that_a_right_has_ended_is_told_the_day_after_its_last_and_once() throws Exception {
    ends(HANNA, "unit/" + STREETS.text(), YESTERDAY);
    ends(HANNA, "administrator", YESTERDAY);
    ends(HANNA, "right/looks", YESTERDAY.plusDays(1));
    assertEquals(1, rights.write(GRANVIK));
    assertEquals(0, rights.write(GRANVIK));
    dispatch();
    var mail = only(REGISTRAR);
    assertEquals("En behörighet har gått ut: Hanna Lind", mail.getSubject());
    assertTrue(text(mail).contains("- Administratör\n- Handläggare: Skolskjutsenheten\n\n"), text(mail));
    assertFalse(text(mail).contains("Se vem"), text(mail));
  }

  @Test
  void a_right_that_was_prolonged_is_told_of_again_when_it_ends_anew() {
    ends(HANNA, "administrator", YESTERDAY);
    assertEquals(1, rights.write(GRANVIK));
    house.database.transaction(session -> session.change("update officer_term set until_on = ?", YESTERDAY.plusDays(2)));
    assertEquals(0, rights.write(GRANVIK));
    house.clock.forward(Duration.ofDays(2));
    assertEquals(1, rights.write(GRANVIK));
  }

  private void ends(OfficerId officer, String what, LocalDate until) {
    house.database.transaction(session -> {
      session.change("set foreign_key_checks = 0");
      session.change("insert ignore into officer (id, municipality_id, slug, name, administrator) values (?, ?, 'hanna', '', 0)", officer, GRANVIK);
      session.change("insert into officer_term (officer_id, what, until_on) values (?, ?, ?)", officer, what, until);
      return session.change("set foreign_key_checks = 1");
    });
  }

  /** As the portal's municipalities read them. */
  private MunicipalityLookup withTerms() {
    return new MunicipalityLookup() {
      @Override
      public MunicipalityFacts facts(MunicipalityId id) {
        return House.facts(id);
      }

      @Override
      public Optional<Unit> unit(MunicipalityId municipality, UnitId id) {
        return house.municipalities.unit(municipality, id);
      }

      @Override
      public Optional<Officer> officer(MunicipalityId municipality, OfficerId id) {
        var terms = house.database.read(session -> session.list("select what, until_on from officer_term where officer_id = ?",
            row -> new Term(Term.Of.of(row.text("what")).orElseThrow(), row.dateIfAny("until_on").orElseThrow()), id));
        return Optional.of(new Officer(id, "hanna", "Hanna Lind", Set.of(), false, false, Optional.empty(), Set.of(), terms));
      }

      @Override
      public Optional<Authority> authority(MunicipalityId municipality, se.samform.core.id.AuthorityId id) {
        return house.municipalities.authority(municipality, id);
      }
    };
  }

  private static byte[] changed(String mark) {
    return (new String(House.definition("skolskjuts"), StandardCharsets.UTF_8) + " ".repeat(mark.charAt(0) - 'a' + 1)).getBytes(StandardCharsets.UTF_8);
  }

  private void settle(Map<Cell, Boolean> on, Map<Cell, OwnWords> words) {
    assertTrue(house.bindings.saveNotices(GRANVIK, settings(on, words, List.of(REGISTRAR), List.of(WEB)), house.bindings.notices(GRANVIK).version()));
  }

  private static NoticeSettings settings(Map<Cell, Boolean> on, Map<Cell, OwnWords> words, List<String> global, List<String> subscribers) {
    return new NoticeSettings(on, words, Map.of(), global, subscribers, UsualHours.NONE);
  }

  private static MimeMessage only(String address) {
    var mails = Arrays.stream(SERVER.getReceivedMessages()).filter(mail -> isTo(mail, address)).toList();
    assertEquals(1, mails.size());
    return mails.getFirst();
  }

  private static boolean isTo(MimeMessage mail, String address) {
    try {
      return mail.getAllRecipients()[0].toString().equals(address);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(MimeMessage mail) throws Exception {
    return ((String) mail.getContent()).replace("\r\n", "\n");
  }

  private void dispatch() {
    var server = new MailServer("127.0.0.1", SERVER.getSmtp().getPort(), false);
    var dispatch = new DispatchDueMessages(house.database, house.clock, house.ids, new Random(1), RetrySchedule.USUAL, house.doorstep, List.of(
        new SendPublicationNews(house.bindings, house.services, house.municipalities, server, house.clock),
        new SendEndedRights(house.bindings, withTerms(), server, house.clock)));
    while (dispatch.atMost(10) > 0) {
      // until nothing is due
    }
  }
}
