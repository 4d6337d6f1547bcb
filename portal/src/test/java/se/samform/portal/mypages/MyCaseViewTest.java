package se.samform.portal.mypages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Answer;
import se.samform.core.answer.SignedAs;
import se.samform.core.answer.SignedBy;
import se.samform.core.answer.Submission;
import se.samform.core.answer.SubmittedService;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CaseOwner;
import se.samform.core.flow.CaseRules;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.FlowVersion;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.flow.TimerEvent;
import se.samform.core.form.Currency;
import se.samform.core.form.PersonField;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.CaseId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MessageId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.PaymentId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;
import se.samform.core.id.VersionId;
import se.samform.core.logic.Plan;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Unit;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.HandedIn;
import se.samform.engine.casefile.RecordedEvent;
import se.samform.portal.wording.AfterSending;
import se.samform.portal.wording.Happening;
import se.samform.portal.wording.Letter;
import se.samform.portal.wording.People;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

class MyCaseViewTest {
    private static final Instant OPENED = Instant.parse("2027-03-10T09:54:00Z");
    private static final Instant NOW = Instant.parse("2027-03-17T09:00:00Z");
    private static final MunicipalityId GRANVIK = new MunicipalityId(new UUID(1, 1));
    private static final UnitId UNIT = new UnitId(new UUID(1, 2));
    private static final OfficerId HANNA = new OfficerId(new UUID(1, 3));
    private static final AuthorityId BOARD = new AuthorityId(new UUID(1, 4));
    private static final Published SERVICE = service("skolskjuts");
    private Published service = SERVICE;
    private Optional<String> applicant = Optional.empty();
    private boolean supplemented;
    private boolean isMine = true;
    private Optional<SignedAs> signed = Optional.empty();
    private Map<CaseId, Integer> unreadMessages = Map.of();
    private Set<CaseId> unreadDecisions = Set.of();
    private final List<RecordedEvent> events = new ArrayList<>(List.of(new RecordedEvent(1, OPENED, "citizen", new CaseEvent.Opened(
        "SKJ-2027-AB12", SERVICE.key(), 1, BOARD, UNIT, "received", StatusKind.SUBMITTED, Optional.of(LocalDate.of(2027, 5, 31)),
        new SubmissionId(new UUID(1, 5)), "00"))));

    @Test
    void a_new_case_tells_what_is_done_what_goes_on_and_what_is_to_come() {
        assertEquals(List.of("to-come Du får svar Senast 31 maj 2027", "now Inkommen Sedan 10 mars · Skolskjutsenheten",
            " Du skickade in 10 mars kl. 10.54"), story());
    }

    @Test
    void only_the_present_status_goes_on() {
        happens("officer:" + HANNA.text(), new CaseEvent.StatusChanged("received", "in-progress", StatusKind.IN_PROGRESS));
        assertEquals(List.of("to-come Du får svar Senast 31 maj 2027", "now Under behandling Sedan i dag · Skolskjutsenheten",
            " Du skickade in 10 mars kl. 10.54"), story());
    }

    @Test
    void a_flow_that_leads_back_to_its_first_status_has_one_now() {
        happens("officer:" + HANNA.text(), new CaseEvent.StatusChanged("received", "in-progress", StatusKind.IN_PROGRESS));
        happens("officer:" + HANNA.text(), new CaseEvent.StatusChanged("in-progress", "received", StatusKind.SUBMITTED));
        assertEquals(List.of("to-come Du får svar Senast 31 maj 2027", "now Inkommen Sedan i dag · Skolskjutsenheten",
            " Under behandling i dag kl. 10.00", " Du skickade in 10 mars kl. 10.54"), story());
    }

    @Test
    void a_case_that_is_handled_otherwise_says_so_before_what_it_is_now() {
        var from = new FlowVersion(new VersionId(new UUID(3, 1)), 1);
        var to = new FlowVersion(new VersionId(new UUID(3, 2)), 2);
        happens("machine", new HandlingEvent.WentOver(from, to, "received", "in-progress", StatusKind.IN_PROGRESS, Set.of(), true, HANNA));
        assertEquals(List.of("to-come Du får svar Senast 31 maj 2027", "now Under behandling Sedan i dag · Skolskjutsenheten",
            " Kommunen har ändrat hur sådana här ärenden handläggs, och det gäller nu ditt ärende. Det du har skickat in gäller som du skrev det. i dag kl. 10.00",
            " Du skickade in 10 mars kl. 10.54"), story());
    }

    @Test
    void the_present_status_stands_above_what_was_done_with_it_and_since() {
        happens("officer:" + HANNA.text(), new CaseEvent.StatusChanged("received", "awaiting-supplement", StatusKind.AWAITING_SUPPLEMENT));
        happens("officer:" + HANNA.text(), new SupplementEvent.SupplementAsked(List.of("grade"), new MessageId(new UUID(2, 3)), Optional.empty()));
        assertEquals(List.of("to-come Du får svar Senast 31 maj 2027", "now Väntar på komplettering Sedan i dag · Skolskjutsenheten",
            " Vi bad dig komplettera i dag kl. 10.00", " Du skickade in 10 mars kl. 10.54"), story());
    }

    @Test
    void what_was_asked_for_and_came_in_is_told_once_each() {
        happens("officer:" + HANNA.text(), new CaseEvent.StatusChanged("received", "awaiting-supplement", StatusKind.AWAITING_SUPPLEMENT));
        happens("officer:" + HANNA.text(), new SupplementEvent.SupplementAsked(List.of("grade"), new MessageId(new UUID(2, 3)), Optional.empty()));
        assertEquals("Vi behöver mer från dig. Svara på frågorna här på sidan.", view().getNow().text());
        happens("citizen", new SupplementEvent.Supplemented(new SubmissionId(new UUID(1, 9)), "00", Set.of()));
        happens("citizen", new CaseEvent.StatusChanged("awaiting-supplement", "supplemented", StatusKind.SUPPLEMENTED));
        happens("officer:" + HANNA.text(), new CaseEvent.StatusChanged("supplemented", "in-progress", StatusKind.IN_PROGRESS));
        assertEquals(List.of("to-come Du får svar Senast 31 maj 2027", "now Under behandling Sedan i dag · Skolskjutsenheten", " Du kompletterade ärendet i dag kl. 10.00",
            " Vi bad dig komplettera i dag kl. 10.00", " Du skickade in 10 mars kl. 10.54"), story());
    }

    @Test
    void who_only_signed_reads_of_whoever_handed_it_in_and_is_promised_and_asked_nothing() {
        isMine = false;
        happens("officer:" + HANNA.text(), new CaseEvent.StatusChanged("received", "awaiting-supplement", StatusKind.AWAITING_SUPPLEMENT));
        happens("officer:" + HANNA.text(), new SupplementEvent.SupplementAsked(List.of("grade"), new MessageId(new UUID(2, 3)), Optional.empty()));
        assertEquals(List.of("to-come Svaret kommer Senast 31 maj 2027", "now Väntar på komplettering Sedan i dag · Skolskjutsenheten",
            " Vi bad den som skickade in att komplettera i dag kl. 10.00", " Ärendet kom in 10 mars kl. 10.54"), story());
        assertEquals("Den som skickade in ska svara", view().getNow().heading());
    }

    @Test
    void to_whom_it_was_transferred_nothing_is_said_to_be_what_they_sent() {
        assertFalse(view().isTakenOver());
        happens("officer:" + HANNA.text(), new HandlingEvent.Transferred(CaseOwner.nameless(CaseOwner.Kind.PERSON), ""));
        assertTrue(view().isTakenOver());
        assertEquals("Kvittens med svaren", view().getReceipts().getFirst().name());
        var from = new FlowVersion(new VersionId(new UUID(3, 1)), 1);
        happens("machine", new HandlingEvent.WentOver(from, new FlowVersion(new VersionId(new UUID(3, 2)), 2), "received", "in-progress", StatusKind.IN_PROGRESS, Set.of(), true, HANNA));
        assertTrue(story().get(2).contains("det här ärendet. Det som skickades in gäller"), story().toString());
    }

    @Test
    void who_handed_it_in_is_told_that_others_read_what_they_write_if_somebody_does() {
        service = service("skolval");
        assertFalse(view().isShared(), "nobody signed");
        signed = Optional.of(SignedAs.UNCHECKED);
        assertFalse(view().isShared(), "who could not be checked reads nothing");
        signed = Optional.of(SignedAs.GUARDIAN);
        assertTrue(view().isShared());
        isMine = false;
        assertFalse(view().isShared(), "who signed writes nothing");
    }

    @Test
    void the_box_says_how_long_what_was_granted_is_valid_and_when_they_are_reminded_while_that_is_to_come() {
        service = service("parkeringstillstand");
        var until = LocalDate.of(2032, 3, 9);
        happens("officer:" + HANNA.text(), new RulingEvent.Decided("grant", Ruling.Outcome.APPROVAL, Optional.empty(), Optional.of(until), Optional.empty(), Optional.empty(), ""));
        happens("officer:" + HANNA.text(), new TimerEvent.TimerStarted("renew", LocalDate.of(2032, 1, 9)));
        happens("officer:" + HANNA.text(), new CaseEvent.StatusChanged("received", "card-sent", StatusKind.CLOSED));
        assertTrue(view().getNow().text().endsWith("Tillståndet gäller. Det gäller till och med 9 mars 2032. Vi påminner dig 9 januari 2032."), view().getNow().text());
        happens("machine", new TimerEvent.TimerFired("renew"));
        assertTrue(view().getNow().text().endsWith("Det gäller till och med 9 mars 2032."), view().getNow().text());
        happens("officer:" + HANNA.text(), new CaseEvent.StatusChanged("card-sent", "revoked", StatusKind.CLOSED));
        assertEquals("Tillståndet gäller inte längre. Lämna tillbaka kortet.", view().getNow().text());
    }

    @Test
    void every_receipt_can_be_fetched_the_newest_where_it_always_was() {
        applicant = Optional.of("vera@exempel.invalid");
        assertEquals(List.of("Kvittens med svaren /receipt.pdf"), receipts());
        supplemented = true;
        assertEquals(List.of("Kvittens 10 mars kl. 10.54 /receipts/1", "Kvittens i dag kl. 10.00 /receipt.pdf"), receipts());
    }

    @Test
    void one_may_write_where_the_status_lets_one_and_is_told_how_long_or_why_not() {
        assertTrue(view().isWritable());
        assertEquals("", view().getWritableWords());
        service = service("synpunkt");
        happens("officer:" + HANNA.text(), new CaseEvent.StatusChanged("received", "answered", StatusKind.CLOSED));
        assertTrue(view().isOver() && view().isWritable());
        assertTrue(view().getWritableWords().contains("16 april 2027"), view().getWritableWords());
        assertEquals("", view().homeless("Hej"), "the form shows it");
        happens("officer:" + HANNA.text(), new CaseEvent.StatusChanged("answered", "noted", StatusKind.CLOSED));
        assertFalse(view().isWritable());
        assertEquals("Hej", view().homeless("Hej"), "what was written while the case was closed is not lost");
        assertTrue(view().getWritableWords().startsWith("Ärendet är avslutat"), view().getWritableWords());
    }

    @Test
    void more_may_be_handed_in_unasked_only_in_a_status_that_lets_one() {
        applicant = Optional.of("vera@exempel.invalid");
        assertFalse(view().isAddable());
        service = service("synpunkt");
        assertTrue(view().isAddable());
        happens("officer:" + HANNA.text(), new CaseEvent.StatusChanged("received", "answered", StatusKind.CLOSED));
        assertFalse(view().isAddable());
    }

    private List<String> receipts() {
        return view().getReceipts().stream().map(link -> link.name().replace('\u00a0', ' ') + " " + link.path().substring(view().getPath().length())).toList();
    }

    @Test
    void nothing_is_to_come_after_a_decision() {
        happens("officer:" + HANNA.text(), new CaseEvent.StatusChanged("received", "granted", StatusKind.DECIDED));
        assertEquals(List.of(" Beviljat i dag kl. 10.00", " Du skickade in 10 mars kl. 10.54"), story());
        assertEquals("", view().getDue());
        assertEquals("Det finns ett beslut", view().getNow().heading());
    }

    @Test
    void in_the_list_a_decided_case_tells_the_day_and_one_that_is_over_that_it_was_closed_then() {
        happens("officer:" + HANNA.text(), new CaseEvent.StatusChanged("received", "granted", StatusKind.DECIDED));
        assertEquals(List.of("beslutat i dag"), closed());
        happens("officer:" + HANNA.text(), new CaseEvent.StatusChanged("granted", "closed", StatusKind.CLOSED));
        assertEquals(List.of("avslutat i dag"), closed());
    }

    @Test
    void in_the_list_a_fee_waits_for_them_until_it_is_paid_also_once_they_have_read_of_it() {
        assertEquals(List.of(), awaited());
        happens("officer:" + HANNA.text(), new FeeEvent.FeeAsked(new PaymentId(new UUID(2, 8)), BigDecimal.TEN, Currency.SEK, "Avgift"));
        assertEquals(List.of("Betala 10,00 kr"), awaited().stream().map(line -> line.action().words().replace('\u00a0', ' ')).toList());
        assertEquals("fee-" + new PaymentId(new UUID(2, 8)).text(), awaited().getFirst().action().place());
    }

    @Test
    void in_the_list_a_decision_is_news_until_they_have_read_it_and_waits_for_nobody() {
        happens("officer:" + HANNA.text(), new CaseEvent.StatusChanged("received", "granted", StatusKind.DECIDED));
        assertEquals(List.of(), news());
        unreadDecisions = Set.of(head().id());
        assertEquals(List.of("Läs beslutet"), news().stream().map(line -> line.action().words()).toList());
        assertTrue(news().getFirst().decided());
        assertEquals(List.of(), awaited());
        assertEquals(List.of(), closed());
    }

    @Test
    void in_the_list_a_message_that_they_have_not_read_is_news_and_waits_for_them_only_where_they_are_asked_for_something() {
        unreadMessages = Map.of(head().id(), 1);
        assertEquals(List.of("Läs meddelandet"), news().stream().map(line -> line.action().words()).toList());
        assertEquals(List.of("1 nytt meddelande"), news().stream().map(CaseLine::news).toList());
        assertEquals(List.of(), awaited());
        assertEquals(List.of(), cases().ongoing(List.of(head())), "it stands in one place");
        happens("officer:" + HANNA.text(), new CaseEvent.StatusChanged("received", "awaiting-supplement", StatusKind.AWAITING_SUPPLEMENT));
        assertEquals(List.of("Läs och svara"), awaited().stream().map(line -> line.action().words()).toList());
        assertEquals(List.of(), news());
    }

    private List<CaseLine> news() {
        return cases().news(List.of(head()));
    }

    @Test
    void what_may_be_done_afterwards_is_said_in_the_same_words_before_and_after_it_is_sent() {
        assertEquals("När det är inskickat kan du inte ändra svaren själv. Blev något fel, skriv ett meddelande till oss så hjälper vi dig. Du kan återta ärendet.", view().getAfterSending());
        assertEquals(AfterSending.first(service.definition().flow(), Set.of()).in(new Sentences(Language.SWEDISH)), view().getAfterSending());
        service = service("synpunkt");
        assertEquals("När det är inskickat kan du lägga till och ändra uppgifter i ärendet. Du kan också skriva ett meddelande till oss. Du kan återta ärendet.", view().getAfterSending());
        assertEquals(AfterSending.first(service.definition().flow(), Set.of()).in(new Sentences(Language.SWEDISH)), view().getAfterSending());
        service = service("felanmalan");
        assertFalse(view().getAfterSending().contains("återta"), "its flow lets nobody");
        var land = service("markupplatelse").definition().flow();
        assertFalse(AfterSending.first(land, Set.of()).mayAdd());
        assertTrue(AfterSending.first(land, Set.of("is-large")).mayAdd(), "what is large goes to those who are asked at once");
        service = service("synpunkt");
        happens("officer:" + HANNA.text(), new CaseEvent.StatusChanged("received", "answered", StatusKind.CLOSED));
        assertEquals("", view().getAfterSending());
    }

    @Test
    void what_is_to_be_paid_later_is_told_until_it_is_asked_for() {
        assertEquals("", view().getToPayLater());
        var fee = new PaymentId(new UUID(2, 9));
        happens("citizen", new FeeEvent.FeeReckoned(fee, new BigDecimal("9500"), Currency.SEK));
        assertTrue(view().getToPayLater().replace('\u00a0', ' ').startsWith("Avgiften är 9 500,00 kr. Vi säger till när det är dags"), view().getToPayLater());
        happens("officer:" + HANNA.text(), new FeeEvent.FeeAsked(fee, new BigDecimal("9500"), Currency.SEK, ""));
        assertEquals("", view().getToPayLater());
    }

    @Test
    void what_was_paid_and_paid_back_is_told_with_its_amount_day_and_reference() {
        var payment = paid();
        assertEquals(List.of("Betalning 950,00 kr onsdag 17 mars 2027 kl. 10.00 BET-1"), payments());
        happens("machine", new FeeEvent.RefundAsked(new PaymentId(new UUID(2, 11)), payment, new BigDecimal("400"), Currency.SEK, "Halva"));
        happens("machine", new FeeEvent.Refunded(new PaymentId(new UUID(2, 11)), payment, new BigDecimal("400"), Currency.SEK));
        assertEquals(List.of("Betalning 950,00 kr onsdag 17 mars 2027 kl. 10.00 BET-1", "Återbetalning 400,00 kr onsdag 17 mars 2027 kl. 10.00 BET-1"), payments());
    }

    @Test
    void whoever_takes_a_paid_case_back_is_told_before_and_after_what_becomes_of_the_money() {
        assertEquals("", view().getWithdrawnMoney());
        var payment = paid();
        assertTrue(money().startsWith("Du har betalat 950,00 kr. Pengarna går inte tillbaka av sig själva"), money());
        happens("citizen", new CaseEvent.StatusChanged("received", "withdrawn", StatusKind.WITHDRAWN));
        assertTrue(money().startsWith("Du har betalat 950,00 kr. Skolskjutsenheten avgör"), money());
        happens("machine", new FeeEvent.RefundAsked(new PaymentId(new UUID(2, 11)), payment, new BigDecimal("950"), Currency.SEK, "Allt"));
        happens("machine", new FeeEvent.Refunded(new PaymentId(new UUID(2, 11)), payment, new BigDecimal("950"), Currency.SEK));
        assertEquals("", money(), "it is back");
    }

    private PaymentId paid() {
        var payment = new PaymentId(new UUID(2, 10));
        happens("citizen", new FeeEvent.Paid(payment, Optional.empty(), new BigDecimal("950"), Currency.SEK, NOW, "exempel", "BET-1"));
        return payment;
    }

    private String money() {
        return view().getWithdrawnMoney().replace('\u00a0', ' ');
    }

    private List<String> payments() {
        return view().getPayments().stream().map(line -> String.join(" ", line.what(), line.amount(), line.at(), line.reference()).replace('\u00a0', ' ')).toList();
    }

    @Test
    void a_decision_and_the_status_that_it_brings_are_one_entry() {
        happens("officer:" + HANNA.text(), new RulingEvent.Decided("grant", Ruling.Outcome.APPROVAL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), ""));
        happens("officer:" + HANNA.text(), new CaseEvent.StatusChanged("received", "granted", StatusKind.DECIDED));
        assertEquals(List.of(" Beslut: grant i dag kl. 10.00", " Du skickade in 10 mars kl. 10.54"), story());
    }

    private List<CaseLine> awaited() {
        return cases().awaitingMe(List.of(head()));
    }

    private List<String> closed() {
        return cases().closed(List.of(head())).stream().map(CaseLine::about).toList();
    }

    private MyCasesView cases() {
        var texts = new Sentences(Language.SWEDISH);
        return new MyCasesView(texts, new Times(texts, ZoneId.of("Europe/Stockholm"), NOW), version -> service, unreadMessages, unreadDecisions);
    }

    @Test
    void that_it_may_be_applied_for_again_is_told_whose_it_is_and_not_who_signed_it() {
        service = service("parkeringstillstand");
        happens("officer:" + HANNA.text(), new CaseEvent.StatusChanged("received", "card-sent", StatusKind.CLOSED));
        assertEquals(List.of("avslutat i dag · du kan förnya"), cases().closed(List.of(head())).stream().map(CaseLine::about).toList());
        assertEquals(List.of("avslutat i dag"), cases().signed(List.of(head()), Set.of(head().id())).stream().map(CaseLine::about).toList());
    }

    @Test
    void messages_name_the_officer_and_keep_their_paragraphs() {
        happens("officer:" + HANNA.text(), new CaseEvent.WrittenToCitizen(new MessageId(new UUID(2, 1)), "Hej!\n\nHur går det?"));
        happens("citizen", new CaseEvent.WrittenToUnit(new MessageId(new UUID(2, 2)), "<b>Bra</b>"));
        List<Letter> letters = view().getLetters();
        assertEquals("Hanna Mallberg", letters.getFirst().from());
        assertEquals(List.of("Hej!", "Hur går det?"), letters.getFirst().paragraphs());
        assertEquals("from-me", letters.getLast().style());
    }

    @Test
    void can_be_withdrawn_only_where_the_flow_leads_there() {
        assertTrue(view().isWithdrawable());
        happens("officer:" + HANNA.text(), new CaseEvent.StatusChanged("received", "granted", StatusKind.DECIDED));
        assertFalse(view().isWithdrawable());
    }

    @Test
    void says_that_the_citizen_has_the_ball() {
        happens("officer:" + HANNA.text(), new CaseEvent.StatusChanged("received", "awaiting-supplement", StatusKind.AWAITING_SUPPLEMENT));
        assertEquals("Vi väntar på dig", view().getNow().heading());
        assertTrue(view().isSupplementAwaited());
    }

    @Test
    void who_logs_in_and_says_nothing_of_themselves_is_promised_no_answer() {
        service = service("felanmalan");
        applicant = Optional.of("");
        assertTrue(view().getNow().text().endsWith("Vi har fått din felanmälan. Du ser här hur det går."), view().getNow().text());
        assertEquals("to-come Kommunen är klar med ärendet Senast 31 maj 2027", story().getFirst());
        assertEquals("Vi har ingen adress att svara till. Du ser hur det går under Mina ärenden.", view().getReads());
        assertEquals("Klart senast", view().getDueWord());
        service = SERVICE;
        applicant = Optional.of("vera@exempel.invalid");
        assertTrue(view().getNow().text().endsWith("Du får svar senast 31 maj 2027."), view().getNow().text());
        assertEquals("Svar senast", view().getDueWord());
    }

    @Test
    void says_where_mail_goes_if_it_goes_anywhere() {
        assertEquals("", view().getMail());
        applicant = Optional.of("vera@exempel.invalid");
        assertEquals("vera@exempel.invalid", view().getMail());
    }

    private List<HandedIn> handedIn() {
        if (signed.isPresent()) return List.of(handedIn(signed.get()));
        return applicant.stream().flatMap(mail -> supplemented ? Stream.of(handedIn(mail, 5, OPENED), handedIn(mail, 9, NOW)) : Stream.of(handedIn(mail, 5, OPENED))).toList();
    }

    private static HandedIn handedIn(SignedAs as) {
        var guardian = new Answer.Person(Map.of(PersonField.PERSONAL_NUMBER, "198501012382"));
        var submission = new Submission(new SubmittedService(SERVICE.key(), 1, "00"), "granvik", "SKV-2027-AB12", OPENED, Language.SWEDISH, Map.of("guardian", guardian), Map.of())
            .with(List.of(new SignedBy("guardian", "Johan Påhitt", OPENED, Optional.of(as))));
        return new HandedIn(new SubmissionId(new UUID(1, 5)), new byte[0], "00", OPENED, submission);
    }

    private static HandedIn handedIn(String mail, int id, Instant at) {
        var submission = new Submission(new SubmittedService(SERVICE.key(), 1, "00"), "granvik", "SKJ-2027-AB12", at, Language.SWEDISH,
            mail.isEmpty() ? Map.of() : Map.of("applicant", new Answer.Person(Map.of(PersonField.EMAIL, mail))), Map.of());
        return new HandedIn(new SubmissionId(new UUID(1, id)), new byte[0], "00", at, submission);
    }

    private void happens(String actor, CaseEvent event) {
        events.add(new RecordedEvent(events.size() + 1, NOW, actor, event));
    }

    private List<String> story() {
        return view().getStory().stream().map(MyCaseViewTest::told).toList();
    }

    private static String told(Happening happening) {
        return happening.style() + " " + happening.title() + " " + happening.when().replace('\u00a0', ' ');
    }

    private CaseHead head() {
        Optional<CaseState> state = Optional.empty();
        for (RecordedEvent recorded : events) state = Optional.of(CaseRules.apply(state, recorded.event(), recorded.at()));
        return new CaseHead(new CaseId(new UUID(1, 6)), 412, GRANVIK, service.id(), Language.SWEDISH, false, state.orElseThrow(), events.size());
    }

    private MyCaseView view() {
        var texts = new Sentences(Language.SWEDISH);
        var people = new People(List.of(new Officer(HANNA, "hanna", "Hanna Mallberg", Set.of(UNIT), false)),
            List.of(new Unit(UNIT, BOARD, "skolskjutsenheten", "Skolskjutsenheten")));
        return new MyCaseView(new CaseFile(head(), service, events, handedIn(), List.of(), Optional.empty()), texts, new Times(texts, ZoneId.of("Europe/Stockholm"), NOW), people, false, Map.of(), isMine);
    }

    static Published service(String name) {
        try {
            var read = (ReadResult.Read) DefinitionCodec.read(Files.readAllBytes(Path.of("..", "examples", "services", name + ".json")));
            return new Published(new VersionId(new UUID(1, 7)), GRANVIK, new FamilyId(new UUID(1, 8)), 1, "00", "00", OPENED, Plan.compile(read.definition()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
