package se.samform.core.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samform.core.id.UnitId;
import se.samform.core.notice.json.NoticeSettingsReader;
import se.samform.core.text.LocalText;

class NoticeSettingsReaderTest {

  private static final UnitId SCHOOL = new UnitId(new UUID(1, 2));

  @Test
  void what_people_write_is_read() {
    var read = read("""
        {"on": ["read-receipt/assigned/mail"], "off": ["new-note/unit/mail"], "global": ["a@exempel.invalid"], "subscribers": ["c@exempel.invalid"], "mailboxes": {"school": "b@exempel.invalid"},
         "words": {"new-note/global/mail": {"subject": {"sv": "Nytt om {reference}", "en": "News of {reference}"}, "text": {"sv": "{link}", "en": "{link}"}}}}""");
    assertEquals(List.of(), read.faults());
    assertEquals(new NoticeSettings(
        Map.of(cell("read-receipt/assigned/mail"), true, cell("new-note/unit/mail"), false),
        Map.of(cell("new-note/global/mail"), new OwnWords(LocalText.of("Nytt om {reference}", "News of {reference}"), LocalText.of("{link}", "{link}"))),
        Map.of(SCHOOL, "b@exempel.invalid"), List.of("a@exempel.invalid"), List.of("c@exempel.invalid"), UsualHours.NONE), read.settings());
  }

  @Test
  void hours_are_read() {
    var read = read("{\"quiet\": {\"from\": \"19:00\", \"to\": \"06:30\"}, \"digest\": \"08:00\"}");
    assertEquals(List.of(), read.faults());
    assertEquals(new UsualHours(Optional.of(new QuietHours(LocalTime.of(19, 0), LocalTime.of(6, 30))), Optional.of(LocalTime.of(8, 0))), read.settings().hours());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {"of": []}                                        | of is nothing that can be settled
      {"on": ["new-note/applicant/mail"]}               | new-note/applicant/mail is no place in the matrix
      {"on": ["mention/mentioned/mail"], "off": ["mention/mentioned/mail"]} | mention/mentioned/mail is both on and off
      {"off": ["referral-asked/consultee/mail"]}        | referral-asked/consultee/mail is the only way by which somebody is asked, and is always on
      {"words": {"signing-cancelled/signer/mail": {"subject": {"sv": "Nej"}, "text": {"sv": "{link}"}}}} | signing-cancelled/signer/mail has a field {link} that there is not
      {"words": {"signing-asked/signer/mail": {"subject": {"sv": "{reference}"}, "text": {"sv": "{day}"}}}} | signing-asked/signer/mail has a field {reference} that there is not
      {"global": ["Registrator <r@exempel.invalid>"]}   | Registrator <r@exempel.invalid> is no mail address
      {"subscribers": ["nobody"]}                       | nobody is no mail address
      {"words": {"right-expired/global/mail": {"subject": {"sv": "{service}"}, "text": {"sv": ""}}}} | right-expired/global/mail has a field {service} that there is not
      {"mailboxes": {"nowhere": "a@exempel.invalid"}}   | There is no unit nowhere
      {"words": {"new-note/unit/mail": {"subject": {"sv": "{name}"}, "text": {"sv": ""}}}} | new-note/unit/mail has a field {name} that there is not
      {"words": {"new-note/applicant/mail": {"subject": {"sv": "Nytt"}, "text": {"sv": ""}}}} | new-note/applicant/mail is no place in the matrix
      {"words": {"new-message/applicant/mail": {"subject": {"sv": "{what}"}, "text": {"sv": ""}}}} | new-message/applicant/mail has a field {what} that there is not
      {"quiet": {"from": "nine", "to": "07:00"}}        | "nine" is no time, as 07:00
      {"words": {"new-note/unit/mail": {"subject": {"svenska": ""}, "text": {"sv": ""}}}} | new-note/unit/mail has a language svenska that there is not
      """)
  void what_is_wrong_is_said(String written, String fault) {
    assertEquals(List.of(fault), read(written).faults());
  }

  private static NoticeSettingsReader.Read read(String written) {
    try (var reader = Json.createReader(new StringReader(written))) {
      return NoticeSettingsReader.read(reader.readObject(), slug -> slug.equals("school") ? Optional.of(SCHOOL) : Optional.empty());
    }
  }

  private static Cell cell(String key) {
    var cell = Cell.of(key);
    assertTrue(cell.isPresent(), key);
    return cell.get();
  }
}
