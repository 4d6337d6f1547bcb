package se.samform.engine.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Wording;
import se.samform.core.document.Document;
import se.samform.core.document.DocumentText;
import se.samform.core.document.Entry;
import se.samform.core.document.Look;
import se.samform.core.document.Notice;
import se.samform.core.document.Part;
import se.samform.core.document.Passage;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.RulingEvent;
import se.samform.core.form.Afterwards.Reader;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.casefile.AboutApplicant;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.RecordedEvent;

/**
 * Says what a decision letter says (31 to 33 §§ förvaltningslagen): what was decided, when and by whom, why, by which law,
 * and how to appeal. Names stand in it, but no numbers and no addresses. Pure.
 */
final class LetterComposer {
    private static final LocalText TITLE = LocalText.of("Beslut: %s", "Decision: %s");
    private static final LocalText REFERENCE = LocalText.of("Ärendenummer", "Case number");
    private static final LocalText DAY = LocalText.of("Datum för beslutet", "Date of the decision");
    private static final LocalText AUTHORITY = LocalText.of("Myndighet", "Authority");
    private static final LocalText APPLICANT = LocalText.of("Sökande", "Applicant");
    private static final LocalText BY = LocalText.of("Beslutat av", "Decided by");
    private static final LocalText BY_POINT = LocalText.of("%s, enligt delegationsordningen punkt %s", "%s, by the delegation order, point %s");
    private static final LocalText BY_ITSELF = LocalText.of("Fattat automatiskt", "Made automatically");
    private static final LocalText DECISION = LocalText.of("Beslut", "Decision");
    private static final LocalText VALID = LocalText.of("Beslutet gäller från och med %s till och med %s.", "The decision is valid from %s until %s.");
    private static final LocalText VALID_FROM = LocalText.of("Beslutet gäller från och med %s.", "The decision is valid from %s.");
    private static final LocalText VALID_UNTIL = LocalText.of("Beslutet gäller till och med %s.", "The decision is valid until %s.");
    private static final LocalText REASONS = LocalText.of("Skälen för beslutet", "Reasons");
    private static final LocalText LAW = LocalText.of("Bestämmelser", "Provisions");
    private static final LocalText APPEAL = LocalText.of("Hur du överklagar", "How to appeal");
    private static final LocalText APPEAL_TO = LocalText.of(
        "Är du inte nöjd med beslutet kan du överklaga det skriftligt till %s. Skicka överklagandet till %s, inte till domstolen.",
        "If you are not content with the decision you can appeal against it in writing to %s. Send the appeal to %s, not to the court.");
    private static final LocalText APPEAL_BY = LocalText.of(
        "Det ska ha kommit in inom %d dagar från den dag då du fick del av beslutet.",
        "It must have come in within %d days from the day on which you received the decision.");
    private static final LocalText APPEAL_HOW = LocalText.of(
        "Skriv vilket beslut du överklagar (ärendenummer %s), hur du vill att det ska ändras och varför. Skriv också ditt namn och hur vi når dig, och skicka med det som du vill hänvisa till.",
        "Say which decision you appeal against (case number %s), how you want it changed and why. Give your name and how we reach you, and send what you refer to along.");
    private static final LocalText QUESTIONS = LocalText.of("Frågor besvaras på %s.", "Questions are answered on %s.");
    private final CaseFile file;
    private final RulingEvent.Decided decided;
    private final MunicipalityFacts municipality;
    private final Made made;
    private final Language language;

    /** @param officer by name; empty for a decision that was made by itself */
    record Made(LocalDate on, Optional<String> officer, String authority) {}

    LetterComposer(CaseFile file, RulingEvent.Decided decided, MunicipalityFacts municipality, Made made) {
        this.file = file;
        this.decided = decided;
        this.municipality = municipality;
        this.made = made;
        this.language = file.head().language();
    }

    Document compose() {
        String title = TITLE.in(language).formatted(definition().title().in(language));
        var text = new DocumentText(
            title, language.locale(), municipality.name().in(language), List.of(), file.head().reference(), municipality.site().toString());
        return new Document(text, facts(), parts(), new Look(municipality.accent()));
    }

    private List<Entry> facts() {
        var facts = new ArrayList<Entry>();
        facts.add(Entry.of(REFERENCE.in(language), file.head().reference()));
        facts.add(Entry.of(DAY.in(language), Wording.day(made.on(), language)));
        facts.addAll(parties());
        facts.add(Entry.of(AUTHORITY.in(language), made.authority()));
        facts.add(Entry.of(BY.in(language), by()));
        return facts;
    }

    private String by() {
        return made.officer().map(name -> decided.delegation().map(point -> BY_POINT.in(language).formatted(name, point)).orElse(name))
            .orElseGet(() -> BY_ITSELF.in(language));
    }

    private List<Entry> parties() {
        if (file.submissions().isEmpty()) return List.of();
        var submission = file.submissions().getLast().submission();
        var applicant = AboutApplicant.question(definition(), submission);
        return definition().questions().stream()
            .flatMap(question -> question instanceof PersonQuestion person ? Stream.of(person) : Stream.empty())
            .filter(question -> !question.ask().isSensitive() && question.ask().afterwards().isShownTo(Reader.RECEIPT))
            .flatMap(question -> submission.answers().get(question.id()) instanceof Answer.Person person
                ? applicant.filter(question::equals).isPresent() ? applicant(person) : entry(question.ask().name(), person) : Stream.empty())
            .toList();
    }

    /** Whoever had the case when it was decided. */
    private Stream<Entry> applicant(Answer.Person answered) {
        int seq = file.events().stream().filter(recorded -> recorded.event().equals(decided)).mapToInt(RecordedEvent::seq).max().orElse(0);
        return file.ownerAt(seq).map(owner -> Stream.of(Entry.of(APPLICANT.in(language), owner.name()))).orElseGet(() -> entry(APPLICANT, answered));
    }

    private Stream<Entry> entry(LocalText label, Answer.Person person) {
        String name = Stream.of(PersonField.FIRST_NAME, PersonField.LAST_NAME).flatMap(part -> person.field(part).stream()).collect(Collectors.joining(" "));
        return name.isEmpty() ? Stream.empty() : Stream.of(Entry.of(label.in(language), name));
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(new Passage(DECISION.in(language), decision()));
        if (!decided.motivation().isBlank()) parts.add(new Passage(REASONS.in(language), paragraphs(decided.motivation())));
        ruling().map(Ruling::legalBasis).map(basis -> basis.in(language)).filter(basis -> !basis.isBlank())
            .ifPresent(basis -> parts.add(new Passage(LAW.in(language), List.of(basis))));
        ruling().flatMap(Ruling::appeal).ifPresent(terms -> parts.add(new Notice(APPEAL.in(language), appeal(terms))));
        return parts;
    }

    private List<String> decision() {
        var lines = new ArrayList<String>();
        lines.add(ruling().map(ruling -> ruling.title().in(language)).orElse(decided.ruling()));
        ruling().map(ruling -> ruling.text().in(language)).filter(text -> !text.isBlank()).ifPresent(text -> lines.addAll(paragraphs(text)));
        valid().ifPresent(lines::add);
        return lines;
    }

    private Optional<String> valid() {
        var from = decided.validFrom().map(day -> Wording.day(day, language));
        var until = decided.validUntil().map(day -> Wording.day(day, language));
        if (from.isPresent() && until.isPresent()) return Optional.of(VALID.in(language).formatted(from.get(), until.get()));
        return from.map(day -> VALID_FROM.in(language).formatted(day)).or(() -> until.map(day -> VALID_UNTIL.in(language).formatted(day)));
    }

    private List<String> appeal(Ruling.AppealTerms terms) {
        String authority = made.authority().isEmpty() ? municipality.name().in(language) : made.authority();
        return List.of(
            APPEAL_TO.in(language).formatted(terms.to().in(language), authority), APPEAL_BY.in(language).formatted(terms.days()),
            APPEAL_HOW.in(language).formatted(file.head().reference()), QUESTIONS.in(language).formatted(municipality.phone()));
    }

    private static List<String> paragraphs(String text) {
        return Stream.of(text.strip().split("\\R{2,}")).filter(paragraph -> !paragraph.isBlank()).toList();
    }

    private Optional<Ruling> ruling() {
        return flowThen().work().ruling(decided.ruling());
    }

    /** It was made by the flow that the case followed then. */
    private Flow flowThen() {
        return file.events().stream().filter(recorded -> recorded.event().equals(decided)).findFirst()
            .map(recorded -> file.flowAt(recorded.seq())).orElseGet(() -> definition().flow());
    }

    private ServiceDefinition definition() {
        return file.service().definition();
    }
}
