package se.samform.engine.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.answer.Acting;
import se.samform.core.answer.AnswerText;
import se.samform.core.answer.AnsweredQuestion;
import se.samform.core.answer.OrganisationNumbers;
import se.samform.core.answer.Represented;
import se.samform.core.answer.Retelling;
import se.samform.core.answer.SourceTexts;
import se.samform.core.answer.Submission;
import se.samform.core.answer.TakenDown;
import se.samform.core.answer.Wording;
import se.samform.core.document.Document;
import se.samform.core.document.DocumentText;
import se.samform.core.document.Entry;
import se.samform.core.document.Look;
import se.samform.core.document.Notice;
import se.samform.core.document.Part;
import se.samform.core.document.Section;
import se.samform.core.flow.ContactWay;
import se.samform.core.form.Afterwards;
import se.samform.core.form.PaymentTerms;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.casefile.HandedIn;

/** Says what a receipt says: definition and submission in, a document of plain records out. Pure. */
final class ReceiptComposer {
    private static final LocalText TITLE = LocalText.of("Kvittens", "Receipt");
    private static final LocalText REFERENCE = LocalText.of("Ärendenummer", "Case number");
    private static final LocalText DIARY_NUMBER = LocalText.of("Diarienummer", "Registration number");
    private static final LocalText RECEIVED = LocalText.of("Inkom", "Received");
    private static final LocalText SUPPLEMENTED = LocalText.of("Kompletterat", "Supplemented");
    private static final LocalText ACTING = LocalText.of("Inlämnat av", "Handed in by");
    private static final LocalText FOR_ORGANISATION = LocalText.of("%s för %s, %s", "%s for %s, %s");
    private static final LocalText FOR_CHILD = LocalText.of("%s, vårdnadshavare för %s", "%s, guardian of %s");
    private static final LocalText TAKEN_DOWN = LocalText.of("Ifyllt åt dig av", "Filled in for you by");
    private static final LocalText VERSION = LocalText.of("E-tjänst", "E-service");
    private static final LocalText VERSION_TEXT = LocalText.of("%s, version %d", "%s, version %d");
    private static final LocalText HANDLED_BY = LocalText.of("Handläggs av", "Handled by");
    private static final LocalText ANSWER_BY = LocalText.of("Svar senast", "Answer by");
    private static final LocalText PHONE = LocalText.of("Frågor", "Questions");
    private static final LocalText SEAL = LocalText.of(
        "Med kontrollsumman går det att visa att uppgifterna inte har ändrats sedan de kom in. SHA-256: %s",
        "The checksum makes it possible to show that the information has not been changed since it was received. SHA-256: %s");
    private static final LocalText NOTICE = LocalText.of("Spara kvittensen", "Keep this receipt");
    private static final LocalText NOTICE_TEXT = LocalText.of(
        "Den visar vad du skickade in och när. Samma uppgifter ligger som data i filen submission.json, bifogad i det här dokumentet.",
        "It shows what you sent and when. The same information is attached to this document as data, in the file submission.json.");
    private static final LocalText MASKED = LocalText.of("Skyddade personuppgifter", "Protected identity");
    private static final LocalText MASKED_TEXT = LocalText.of(
        "Svar som kan visa vem det gäller eller var personen finns är utelämnade här.",
        "Answers that may tell who this is about, or where they are, are left out here.");
    private static final LocalText TIME = LocalText.of("d MMMM yyyy 'kl.\u00a0'HH.mm", "d MMMM yyyy 'at' HH:mm");

    private final ServiceDefinition definition;
    private final HandedIn handedIn;
    private final MunicipalityFacts municipality;
    private final Promised promised;
    private final boolean isMasked;
    private final Language language;
    private final Retelling telling;

    /**
     * What was promised when the case came in.
     *
     * @param unit who has it, by name; empty if that is not known any more
     * @param diaryNumber that it was registered by at once
     * @param cameIn when the case did, which is the day of receipt, where this adds to it; empty of what it came in with
     */
    record Promised(String unit, Optional<LocalDate> answerBy, Optional<String> diaryNumber, Optional<Instant> cameIn) {
        /** Of what a case came in with. */
        Promised(String unit, Optional<LocalDate> answerBy, Optional<String> diaryNumber) {
            this(unit, answerBy, diaryNumber, Optional.empty());
        }

        /** Of what isn't registered. */
        Promised(String unit, Optional<LocalDate> answerBy) {
            this(unit, answerBy, Optional.empty());
        }
    }

    ReceiptComposer(
        ServiceDefinition definition, HandedIn handedIn, Afterwards.Reader reader, MunicipalityFacts municipality, Promised promised, boolean isMasked) {
        this.definition = definition;
        this.handedIn = handedIn;
        this.municipality = municipality;
        this.promised = promised;
        this.isMasked = isMasked;
        this.language = handedIn.submission().language();
        var day = submission().submittedAt().atZone(municipality.zone()).toLocalDate();
        this.telling = new Retelling(definition, submission(), reader, language, day);
    }

    /** Of which nothing is masked. */
    ReceiptComposer(
        ServiceDefinition definition, HandedIn handedIn, Afterwards.Reader reader, MunicipalityFacts municipality, Promised promised) {
        this(definition, handedIn, reader, municipality, promised, false);
    }

    Document compose() {
        return new Document(text(), facts(), parts(), new Look(municipality.accent()));
    }

    private DocumentText text() {
        String title = TITLE.in(language) + ": " + definition.title().in(language);
        String name = municipality.name().in(language);
        return new DocumentText(title, language.locale(), name, List.of(), submission().reference(), municipality.site().toString());
    }

    private List<Entry> facts() {
        var facts = new ArrayList<Entry>();
        facts.add(Entry.of(REFERENCE.in(language), submission().reference()));
        promised.diaryNumber().ifPresent(number -> facts.add(Entry.of(DIARY_NUMBER.in(language), number)));
        facts.add(Entry.of(RECEIVED.in(language), time(promised.cameIn().orElse(submission().submittedAt()))));
        if (promised.cameIn().isPresent()) facts.add(Entry.of(SUPPLEMENTED.in(language), time(submission().submittedAt())));
        facts.add(Entry.of(VERSION.in(language), VERSION_TEXT.in(language).formatted(definition.title().in(language), submission().service().version())));
        submission().takenDown().ifPresent(down -> facts.add(Entry.of(TAKEN_DOWN.in(language), down.by() + ", " + way(down).in(language))));
        submission().acting().filter(acting -> !acting.isNameless()).ifPresent(acting -> facts.add(Entry.of(ACTING.in(language), acting(acting))));
        if (!promised.unit().isEmpty()) facts.add(Entry.of(HANDLED_BY.in(language), promised.unit()));
        promised.answerBy().ifPresent(day -> facts.add(Entry.of(ANSWER_BY.in(language), Wording.day(day, language))));
        facts.add(Entry.of(PHONE.in(language), municipality.name().in(language) + ", " + municipality.phone()));
        return facts;
    }

    private String acting(Acting acting) {
        return switch (acting.whom()) {
            case Represented.Organisation(var number, var name) ->
                FOR_ORGANISATION.in(language).formatted(acting.name(), name, OrganisationNumbers.shown(number));
            case Represented.Child(var number, var name, var joint) -> FOR_CHILD.in(language).formatted(acting.name(), name);
        };
    }

    private static LocalText way(TakenDown down) {
        return switch (ContactWay.of(down.way()).orElseThrow()) {
            case PHONE -> LocalText.of("per telefon", "by phone");
            case LETTER -> LocalText.of("per brev", "by letter");
            case EMAIL -> LocalText.of("per e-post", "by e-mail");
            case COUNTER -> LocalText.of("vid besök", "at the counter");
        };
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofPattern(TIME.in(language), language.locale()).format(at.atZone(municipality.zone()));
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (Step step : definition.steps()) {
            var entries = entries(step);
            if (!entries.isEmpty()) parts.add(new Section(step.title().in(language), entries));
        }
        if (!submission().signed().isEmpty()) parts.add(SignedSection.of(submission().signed(), municipality.zone(), language));
        submission().paid().ifPresent(paid -> parts.add(PaidSection.of(paid, municipality.zone(), language)));
        submission().invoice().ifPresent(bill -> parts.add(PaidSection.of(bill, isInvoiced(), language)));
        if (isMasked) parts.add(new Notice(MASKED.in(language), List.of(MASKED_TEXT.in(language))));
        parts.add(new Notice(NOTICE.in(language), List.of(NOTICE_TEXT.in(language), SEAL.in(language).formatted(handedIn.sha256()))));
        return parts;
    }

    private boolean isInvoiced() {
        return definition.payment().filter(terms -> terms.when() instanceof PaymentTerms.Invoice).isPresent();
    }

    private List<Entry> entries(Step step) {
        return telling.of(step).stream().map(this::entry).toList();
    }

    private Entry entry(AnsweredQuestion answered) {
        var text = Entry.of(answered.label(), AnswerText.of(answered.question(), answered.answer(), language));
        return new Entry(text.label(), Stream.concat(text.value().stream(), SourceTexts.of(answered, submission(), language).stream()).toList());
    }

    private Submission submission() {
        return handedIn.submission();
    }
}
