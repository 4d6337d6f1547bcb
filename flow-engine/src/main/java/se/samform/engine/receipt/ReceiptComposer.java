package se.samform.engine.receipt;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import se.samform.core.answer.Answer;
import se.samform.core.answer.AnswerText;
import se.samform.core.answer.Submission;
import se.samform.core.document.Document;
import se.samform.core.document.DocumentText;
import se.samform.core.document.Entry;
import se.samform.core.document.Look;
import se.samform.core.document.Notice;
import se.samform.core.document.Part;
import se.samform.core.document.Section;
import se.samform.core.form.Question;
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
    private static final LocalText RECEIVED = LocalText.of("Inkom", "Received");
    private static final LocalText VERSION = LocalText.of("E-tjänst", "E-service");
    private static final LocalText VERSION_TEXT = LocalText.of("%s, version %d", "%s, version %d");
    private static final LocalText SEAL = LocalText.of("Kontrollsumma", "Checksum");
    private static final LocalText NOTICE = LocalText.of("Spara kvittensen", "Keep this receipt");
    private static final LocalText NOTICE_TEXT = LocalText.of(
        "Den visar vad du skickade in och när. Samma uppgifter ligger som data i filen submission.json, bifogad i det här dokumentet.",
        "It shows what you sent and when. The same information is attached to this document as data, in the file submission.json.");
    private static final LocalText TIME = LocalText.of("d MMMM yyyy 'kl.' HH.mm", "d MMMM yyyy 'at' HH:mm");

    private final ServiceDefinition definition;
    private final HandedIn handedIn;
    private final MunicipalityFacts municipality;
    private final Language language;

    ReceiptComposer(ServiceDefinition definition, HandedIn handedIn, MunicipalityFacts municipality) {
        this.definition = definition;
        this.handedIn = handedIn;
        this.municipality = municipality;
        this.language = handedIn.submission().language();
    }

    Document compose() {
        return new Document(text(), facts(), parts(), new Look(municipality.accent()));
    }

    private DocumentText text() {
        String title = TITLE.in(language) + ": " + definition.title().in(language);
        String name = municipality.name().in(language);
        return new DocumentText(title, language.locale(), name, List.of(), submission().reference(), name);
    }

    private List<Entry> facts() {
        return List.of(
            Entry.of(REFERENCE.in(language), submission().reference()),
            Entry.of(RECEIVED.in(language), received()),
            Entry.of(VERSION.in(language), VERSION_TEXT.in(language).formatted(definition.title().in(language), submission().service().version())),
            Entry.of(SEAL.in(language), "SHA-256 " + handedIn.sha256()));
    }

    private String received() {
        return DateTimeFormatter.ofPattern(TIME.in(language), language.locale()).format(submission().submittedAt().atZone(municipality.zone()));
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (Step step : definition.steps()) {
            var entries = entries(step);
            if (!entries.isEmpty()) parts.add(new Section(step.title().in(language), entries));
        }
        parts.add(new Notice(NOTICE.in(language), List.of(NOTICE_TEXT.in(language))));
        return parts;
    }

    private List<Entry> entries(Step step) {
        var entries = new ArrayList<Entry>();
        for (Question question : step.questions()) {
            Answer answer = answer(question);
            if (answer != null) entries.add(Entry.of(question.ask().name().in(language), AnswerText.of(question, answer, language)));
        }
        return entries;
    }

    /** What was answered or calculated; null if neither. */
    private Answer answer(Question question) {
        var calculated = submission().calculated().get(question.id());
        return calculated == null ? submission().answers().get(question.id()) : new Answer.Number(calculated);
    }

    private Submission submission() {
        return handedIn.submission();
    }
}
