package se.samform.core.flow.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.answer.Acting;
import se.samform.core.answer.Represented;
import se.samform.core.flow.CaseEvent.Assigned;
import se.samform.core.flow.CaseEvent.NoteAdded;
import se.samform.core.flow.CaseEvent.Opened;
import se.samform.core.flow.CaseEvent.StatusChanged;
import se.samform.core.flow.CaseEvent.WrittenToCitizen;
import se.samform.core.flow.CaseEvent.WrittenToUnit;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CaseOwner;
import se.samform.core.flow.ContactEvent;
import se.samform.core.flow.ContactWay;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.FeeEvent.FeeAsked;
import se.samform.core.flow.FlowVersion;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.HandlingEvent.WentOver;
import se.samform.core.flow.FeeEvent.FeeReckoned;
import se.samform.core.flow.FeeEvent.Paid;
import se.samform.core.flow.Outsider;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.form.Currency;
import se.samform.core.form.ServiceKey;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.FileId;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.PaymentId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;
import se.samform.core.id.VersionId;

class CaseEventCodecTest {

  private static final UUID ID = UUID.fromString("019aa123-4567-7abc-8def-0123456789ab");

  private static final Enclosed ENCLOSED = new Enclosed(new FileId(ID), "Veras intyg.pdf", "application/pdf", 1234, "ab".repeat(32));

  private static final CaseOwner ORGANISER = new CaseOwner(
      CaseOwner.Kind.ORGANISATION, "5599900015", "Vera & Co", new CaseOwner.Ways("Vera Exempel", "vera@exempel.invalid", "070-1", "Vägen 1", "123 45", "Granvik"));

  static Stream<CaseEvent> one_of_each() {
    return Stream.of(
        opened(Optional.empty()),
        opened(Optional.of(LocalDate.of(2026, 12, 24))),
        new Assigned(new OfficerId(ID)),
        new Assigned(new OfficerId(ID), "Du kan området, åäö"),
        new StatusChanged("received", "handling", StatusKind.IN_PROGRESS),
        new WrittenToCitizen(new MessageId(ID), "Hej \"Vera\" \u2028 åäö 𝄞"),
        new WrittenToUnit(new MessageId(ID), "Tack"),
        new WrittenToUnit(new MessageId(ID), "Här är intyget", List.of(ENCLOSED, ENCLOSED)),
        new WrittenToCitizen(new MessageId(ID), "{\"text\": 1}", List.of(ENCLOSED)),
        new FeeReckoned(new PaymentId(ID), new BigDecimal("950.00"), Currency.SEK),
        new ContactEvent.TakenDown(ContactWay.EMAIL),
        new ContactEvent.ActedFor(new Acting("191212121212", "Vera Exempel", new Represented.Organisation("5599900015", "Bygg & Trä AB"))),
        new ContactEvent.ActedFor(new Acting("191212121212", "Vera Exempel", new Represented.Child("201001012382", "Ella Exempel", true))),
        new ContactEvent.WrittenFor(new MessageId(ID), ContactWay.COUNTER, "Tack"),
        new FeeAsked(new PaymentId(ID), new BigDecimal("1500.50"), Currency.SEK, "Tillsyn åäö"),
        new FeeAsked(new PaymentId(ID), new BigDecimal("900.00"), Currency.SEK, "", Optional.of(new PaymentId(new UUID(3, 4)))),
        new FeeEvent.RefundAsked(new PaymentId(ID), new PaymentId(new UUID(3, 4)), new BigDecimal("100.50"), Currency.SEK, "För mycket"),
        new FeeEvent.Refunded(new PaymentId(ID), new PaymentId(new UUID(3, 4)), new BigDecimal("100.50"), Currency.SEK),
        new FeeEvent.RefundLate(new PaymentId(ID), new PaymentId(new UUID(3, 4)), new BigDecimal("100.50"), Currency.SEK, LocalDate.of(2026, 11, 22)),
        new FeeEvent.RefundRefused(new PaymentId(ID), new PaymentId(new UUID(3, 4)), new BigDecimal("100.50"), Currency.DKK),
        new Paid(new PaymentId(ID), Optional.empty(), new BigDecimal("1500.50"), Currency.DKK, Instant.parse("2026-11-22T09:00:00.5Z"), "granvik", "P-1"),
        new Paid(new PaymentId(ID), Optional.of(new PaymentId(ID)), new BigDecimal("1"), Currency.SEK, Instant.parse("2026-11-22T09:00:00Z"), "granvik", "P-2"),
        new WentOver(
            new FlowVersion(new VersionId(ID), 1), new FlowVersion(new VersionId(new UUID(1, 2)), 12), "received", "handling", StatusKind.IN_PROGRESS,
            Set.of("check", "ask"), true, new OfficerId(ID)),
        new TaskEvent.TaskFinished("police", TaskOutcome.OPPOSES, "Trafiken"),
        new TaskEvent.TaskFinished("police", TaskOutcome.SUPPORTS, "", List.of(ENCLOSED)),
        new TaskEvent.OutsideAsked("own", new Outsider("Kyrkan \"vid ån\"", "kyrkan@remiss.invalid"), "Stör det, åäö?", Optional.of(LocalDate.of(2026, 12, 24))),
        new TaskEvent.OutsideAsked("own", new Outsider("Kyrkan", "kyrkan@remiss.invalid"), "Stör det?", Optional.empty()),
        new TaskEvent.TaskGiven("look", Optional.of(new OfficerId(ID))),
        new TaskEvent.TaskGiven("look", Optional.empty()),
        new TaskEvent.LinkRenewed("police"),
        new TaskEvent.TaskReminded("police"),
        new HandlingEvent.DocumentAdded(new MessageId(ID), "Karta \"norr\"", true, List.of(ENCLOSED)),
        new HandlingEvent.DocumentAdded(new MessageId(ID), "Utredning", false, List.of(ENCLOSED, ENCLOSED)),
        new HandlingEvent.NoteStruck(7),
        new HandlingEvent.Transferred(ORGANISER, "Ny arrangör, åäö"),
        new HandlingEvent.Transferred(new CaseOwner(CaseOwner.Kind.PERSON, "191212121212", "Vera von Exempel", "von Exempel", CaseOwner.Ways.NONE), "Ny"),
        new HandlingEvent.KeyReplaced(),
        new NoteAdded("Se ritningen", List.of(ENCLOSED)),
        new NoteAdded("Ringde"));
  }

  @ParameterizedTest
  @MethodSource("one_of_each")
  void reads_back_what_it_wrote(CaseEvent event) {
    assertEquals(event, CaseEventCodec.decode(CaseEventCodec.encode(event)));
  }

  @Test
  void the_header_holds_nothing_that_people_wrote() {
    assertFalse(CaseEventCodec.encode(new NoteAdded("Vera Exempel ringde")).header().contains("Vera"));
    assertFalse(CaseEventCodec.encode(new ContactEvent.WrittenFor(new MessageId(ID), ContactWay.PHONE, "Vera")).header().contains("Vera"));
    assertFalse(CaseEventCodec.encode(new WrittenToUnit(new MessageId(ID), "Vera")).header().contains("Vera"));
    assertEquals("{\"kind\":\"organisation\"}", CaseEventCodec.encode(new HandlingEvent.Transferred(ORGANISER, "Vera")).header());
    assertFalse(CaseEventCodec.encode(new WrittenToUnit(new MessageId(ID), "Hej", List.of(ENCLOSED))).header().contains("Vera"));
    assertFalse(CaseEventCodec.encode(new TaskEvent.TaskFinished("police", TaskOutcome.DONE, "Vera", List.of(ENCLOSED))).header().contains("Vera"));
    assertFalse(CaseEventCodec.encode(new TaskEvent.OutsideAsked("own", new Outsider("Vera", "Vera@x.invalid"), "Vera", Optional.empty())).header().contains("Vera"));
  }

  @Test
  void a_message_without_files_is_stored_as_it_always_was() {
    var stored = CaseEventCodec.encode(new WrittenToUnit(new MessageId(ID), "Tack"));
    assertEquals("{\"message\":\"" + ID + "\"}", stored.header());
    assertEquals("Tack", new String(stored.payload().orElseThrow(), java.nio.charset.StandardCharsets.UTF_8));
    var answer = CaseEventCodec.encode(new TaskEvent.TaskFinished("police", TaskOutcome.OPPOSES, "Trafiken"));
    assertEquals("{\"task\":\"police\",\"outcome\":\"OPPOSES\"}", answer.header(), "as before answers had files");
    assertEquals("Trafiken", new String(answer.payload().orElseThrow(), java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void reads_a_purged_text_as_empty() {
    var stored = CaseEventCodec.encode(new NoteAdded("Vera Exempel ringde"));
    var purged = new EncodedEvent(stored.type(), stored.version(), stored.header(), Optional.empty());
    assertEquals(new NoteAdded(""), CaseEventCodec.decode(purged));
    var transfer = CaseEventCodec.encode(new HandlingEvent.Transferred(ORGANISER, "Ny arrangör"));
    var forgotten = new EncodedEvent(transfer.type(), transfer.version(), transfer.header(), Optional.empty());
    assertEquals(new HandlingEvent.Transferred(ORGANISER.nameless(), ""), CaseEventCodec.decode(forgotten));
    var message = CaseEventCodec.encode(new WrittenToUnit(new MessageId(ID), "Hej", List.of(ENCLOSED)));
    assertEquals(new WrittenToUnit(new MessageId(ID), ""),
        CaseEventCodec.decode(new EncodedEvent(message.type(), message.version(), message.header(), Optional.empty())));
  }

  @Test
  void refuses_a_type_or_version_that_it_does_not_know() {
    assertThrows(IllegalStateException.class, () -> CaseEventCodec.decode(new EncodedEvent("sung", 1, "{}", Optional.empty())));
    assertThrows(IllegalStateException.class, () -> CaseEventCodec.decode(new EncodedEvent("note-added", 2, "{}", Optional.empty())));
  }

  private static Opened opened(Optional<LocalDate> dueOn) {
    return new Opened(
        "SKJ-2026-7F3K", new ServiceKey("skolskjuts"), 3, new AuthorityId(ID), new UnitId(ID), "received",
        StatusKind.SUBMITTED, dueOn, new SubmissionId(ID), "ab".repeat(32));
  }
}
