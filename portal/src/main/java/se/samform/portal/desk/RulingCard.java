package se.samform.portal.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.flow.CaseRuling;
import se.samform.core.flow.CourtAnswer;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.RulingEvent;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.RecordedEvent;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** The decision that stands in a case: what it is, how far it has come, and what may be recorded of it. */
public final class RulingCard {
    private final CaseFile file;
    private final CaseRuling ruling;
    private final DeskStory story;
    private final Sentences texts;
    private final Times times;

    /** Something known of it. */
    public record Fact(String what, String value) {}

    private RulingCard(CaseFile file, CaseRuling ruling, DeskStory story, Sentences texts, Times times) {
        this.file = file;
        this.ruling = ruling;
        this.story = story;
        this.texts = texts;
        this.times = times;
    }

    static Optional<RulingCard> of(CaseFile file, DeskStory story, Sentences texts, Times times) {
        return file.head().state().course().ruling().map(ruling -> new RulingCard(file, ruling, story, texts, times));
    }

    public String getTitle() {
        return known().map(known -> known.title().in(texts.language())).orElse(ruling.id());
    }

    /** Inside the municipality; empty once the content is purged. */
    public String getLetterPath() {
        return file.letters().isEmpty() ? "" : "desk/" + file.head().id().text() + "/letters/" + made().seq();
    }

    public List<Fact> getFacts() {
        var facts = new ArrayList<Fact>();
        facts.add(fact("outcome", texts.of("ruling.outcome." + ruling.outcome())));
        facts.add(fact("made", texts.of("desk.ruling.made-by", madeBy(), times.moment(made().at()))));
        ((RulingEvent.Decided) made().event()).delegation().ifPresent(point -> facts.add(fact("delegation", point)));
        ruling.validUntil().ifPresent(day -> facts.add(fact("until", times.fullDate(day))));
        ruling.servedOn().ifPresent(day -> facts.add(fact("served", times.fullDate(day))));
        ruling.appealBy().ifPresent(day -> facts.add(fact("appeal-by", times.fullDate(day))));
        facts.addAll(canBeAppealed() ? appeal() : List.of(fact("appeal", texts.of("desk.decide.appeal.none"))));
        return facts;
    }

    private List<Fact> appeal() {
        return List.of(fact("appeal", texts.of("desk.ruling.appeal." + ruling.appeal())), fact("force", texts.of(ruling.isInForce() ? "desk.ruling.force.yes" : "desk.ruling.force.no")));
    }

    private String madeBy() {
        String who = story.who(made().actor());
        return who.equals(DeskStory.ITSELF) ? texts.of("desk.ruling.itself") : who;
    }

    /** Nothing waits for legal force that nobody can appeal against. */
    private boolean canBeAppealed() {
        return ruling.isInForce() || ruling.appeal() != CaseRuling.Appeal.NONE || known().isEmpty() || known().flatMap(Ruling::appeal).isPresent();
    }

    public boolean isServable() {
        return ruling.servedOn().isEmpty();
    }

    public boolean isAppealable() {
        return ruling.appeal() == CaseRuling.Appeal.NONE && known().flatMap(Ruling::appeal).isPresent();
    }

    public boolean isReconsiderable() {
        return ruling.appeal() == CaseRuling.Appeal.IN_TIME;
    }

    public boolean isForwardable() {
        return ruling.appeal() == CaseRuling.Appeal.IN_TIME || ruling.appeal() == CaseRuling.Appeal.KEPT;
    }

    /** Whether the appeal is, or was, the court's: what a higher court says, or was recorded wrongly, is recorded anew. */
    public boolean isOfCourt() {
        return ruling.appeal().isOfCourt();
    }

    /** What the court may have said, as the form sends it. */
    public List<String> getAnswers() {
        return Stream.of(CourtAnswer.values()).map(CourtAnswer::name).toList();
    }

    /** Whether an appeal came that goes, or went, to the court. */
    public boolean isAppealed() {
        return isAppealed(ruling);
    }

    /** The same of any decision. */
    static boolean isAppealed(CaseRuling ruling) {
        return switch (ruling.appeal()) {
            case IN_TIME, KEPT, FORWARDED, SENT_BACK, UPHELD, COURT_CHANGED -> true;
            case NONE, TOO_LATE, CHANGED -> false;
        };
    }

    /** Whether there are papers for the court, and all of them are shown. */
    static boolean hasPapers(CaseFile file) {
        return file.head().state().course().ruling().filter(RulingCard::isAppealed).isPresent() && !file.isMasked() && !file.submissions().isEmpty();
    }

    /** All papers for the court, inside the municipality; empty where there are none to send, or not all are shown. */
    public String getPapersPath() {
        return hasPapers(file) ? "desk/" + file.head().id().text() + "/appeal.zip" : "";
    }

    /** For the fields of days, which are in the past. */
    public LocalDate getToday() {
        return times.today();
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.of("desk.ruling." + key), value);
    }

    private Optional<Ruling> known() {
        return file.service().definition().flow().work().ruling(ruling.id());
    }

    private RecordedEvent made() {
        return file.events().reversed().stream().filter(recorded -> recorded.event() instanceof RulingEvent.Decided).findFirst().orElseThrow();
    }
}
